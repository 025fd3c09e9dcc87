/** What the parts of a run wrote, by part; a part not run is absent. */
export interface Parts {
  readonly lists?: {
    readonly figures: ReadonlyArray<{ readonly name: string; readonly perCpuSecond: number }>;
    readonly lossless: Lossless;
    readonly opening: { readonly compileMs: number; readonly keptMs: number };
  };
  readonly scale?: Scale;
  /** The same of the largest sizes, which are measured apart. */
  readonly most?: Scale;
  readonly workers?: { readonly ratio: number; readonly workers: number; readonly rows: number };
  readonly reverse?: { readonly ratio: number; readonly customers: number };
  readonly document?: { readonly first: number; readonly unseen: number; readonly again: number };
}

interface Scale {
  readonly figures: readonly ScaleFigures[];
  readonly steps: ReadonlyArray<{ readonly from: number; readonly to: number; readonly exponent: number }>;
}

interface Lossless {
  readonly compared: number;
  readonly differing: readonly string[];
}

export interface ScaleFigures {
  readonly size: number;
  readonly perCpuSecond: number;
  readonly scanCpuMs?: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytesPerName: number;
  readonly againstScan?: number;
  readonly compared: number;
  readonly differing: readonly string[];
}

interface Row {
  readonly what: string;
  readonly must: number;
  readonly aim: number;
  readonly unit: '×' | '' | 'B' | 'ms';
  /** Whether more is better. */
  readonly more: boolean;
  readonly measured: number | undefined;
  readonly note?: string | undefined;
}

const ENGINE = 'engine.screen';
const INDEX = 'bare retriever';
const SCAN = 'full scan, own scorer';
const MILLION = 1_000_000;

/** What must hold, what is aimed at and what was measured, as a table in Markdown. */
export function mustHold(parts: Parts): string {
  const rows = rowsOf(parts).map(({ what, must, aim, unit, more, measured, note }) => {
    const reached = measured === undefined ? 'not run' : (more ? measured >= must : measured <= must) ? 'yes' : 'no';
    const bound = (value: number) => `${more ? '' : '≤ '}${shown(value, unit)}`;
    const got = measured === undefined ? '–' : `${shown(measured, unit)}${note === undefined ? '' : ` ${note}`}`;
    return `| ${what} | ${bound(must)} | ${bound(aim)} | ${got} | ${reached} |`;
  });
  return ['| | must | aim | measured | reached |', '| --- | ---: | ---: | ---: | --- |', ...rows].join('\n');
}

function rowsOf({ lists, scale, most: largest, workers, reverse, document }: Parts): Row[] {
  const speed = (name: string) => lists?.figures.find((figure) => figure.name === name)?.perCpuSecond;
  const against = (who: string, other: string) => ratio(speed(who), speed(other));
  const figures = [...(scale?.figures ?? []), ...(largest?.figures ?? [])];
  const steps = [...(scale?.steps ?? []), ...(largest?.steps ?? [])];
  const at = (size: number) => figures.find((figure) => figure.size === size);
  const step = (from: number, to: number) => steps.find((each) => each.from === from && each.to === to)?.exponent;
  const [small, million, most] = [37_000, MILLION, 5 * MILLION];
  const compared = (of: Lossless | undefined) =>
    of === undefined ? undefined : `(${of.differing.length} of ${of.compared} differ)`;
  const spread = (figures: ScaleFigures | undefined) => ratio(figures?.p99, figures?.p50);
  const times = { unit: '×', more: true } as const;
  const little = { unit: '', more: false } as const;
  return [
    {
      what: 'SDN, explained, against minisearch',
      must: 60,
      aim: 150,
      ...times,
      measured: against(ENGINE, 'minisearch'),
    },
    {
      what: 'SDN, index alone, against minisearch',
      must: 60,
      aim: 150,
      ...times,
      measured: against(INDEX, 'minisearch'),
    },
    {
      what: 'SDN, explained, against a Watchman-style scan',
      must: 600,
      aim: 2000,
      ...times,
      measured: against(ENGINE, 'token scan (Watchman-style)'),
    },
    {
      what: 'SDN, index alone, against a Watchman-style scan',
      must: 600,
      aim: 2000,
      ...times,
      measured: against(INDEX, 'token scan (Watchman-style)'),
    },
    {
      what: 'SDN, index alone, against own full scan',
      must: 80,
      aim: 200,
      ...times,
      measured: against(INDEX, SCAN),
      note: compared(lists?.lossless),
    },
    {
      what: '1 M, index alone, against own full scan',
      must: 300,
      aim: 700,
      ...times,
      measured: at(million)?.againstScan,
      note: compared(at(million)),
    },
    { what: 'time exponent 37 k to 1 M', must: 0.7, aim: 0.6, ...little, measured: step(small, million) },
    { what: 'time exponent 1 M to 5 M', must: 0.9, aim: 0.75, ...little, measured: step(million, most) },
    { what: 'p99 / p50 at 1 M', must: 8, aim: 5, ...little, measured: spread(at(million)) },
    {
      what: 'index bytes a name at 1 M',
      must: 90,
      aim: 50,
      unit: 'B',
      more: false,
      measured: at(million)?.bytesPerName,
    },
    { what: 'index bytes a name at 5 M', must: 70, aim: 40, unit: 'B', more: false, measured: at(most)?.bytesPerName },
    {
      what: 'kept file to first answer against compiling',
      must: 20,
      aim: 40,
      ...times,
      measured: ratio(lists?.opening.compileMs, lists?.opening.keptMs),
    },
    {
      what: 'reverse against screening all customers again',
      must: 60,
      aim: 150,
      ...times,
      measured: reverse?.ratio,
      note: reverse && `(${reverse.customers} customers)`,
    },
    {
      what: 'two workers against one',
      must: 1.8,
      aim: 1.9,
      ...times,
      measured: workers?.ratio,
      note: workers && `(${workers.rows} rows)`,
    },
    {
      what: '5 KB document never seen, all lists',
      must: 1.5,
      aim: 0.5,
      unit: 'ms',
      more: false,
      measured: document?.unseen,
      note:
        document &&
        `(first of an engine ${shown(document.first, 'ms')}, the same again ${shown(document.again, 'ms')})`,
    },
  ];
}

function ratio(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one / other;
}

function shown(value: number, unit: Row['unit']): string {
  const digits = value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
  return unit === '×' ? `${digits}×` : unit === '' ? digits : `${digits} ${unit}`;
}

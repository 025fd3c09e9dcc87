import type { InstitutionFile, NeedsRow } from './institution-schema.ts';
import type { Node } from './nodes.ts';
import type { Hanging } from './types.ts';

const SECTIONS = [
  'people',
  'suppliers',
  'counsel',
  'partners',
  'services',
  'accounts',
  'travel',
  'work',
  'offices',
] as const;
/** What an institution is for; the rest is means. */
const ENDS = ['work', 'offices'];

interface Thing extends Node {
  readonly needs: NeedsRow;
}

/** What hangs on what in an institution. A service hangs on its provider and an account on its bank without being told. */
export class Hangs {
  readonly #things: readonly Thing[];

  constructor(file: InstitutionFile) {
    const providers = new Map<string, string>([
      ...file.services.map(({ id, by }) => [id, by] as const),
      ...file.accounts.map(({ id, bank }) => [id, bank] as const),
    ]);
    this.#things = SECTIONS.flatMap((section) =>
      file[section].map(({ id, name, needs }): Thing => {
        const provider = providers.get(id);
        return { id, name, section, needs: provider === undefined ? needs : [...needs, provider] };
      }),
    );
  }

  get things(): readonly Node[] {
    return this.#things;
  }

  /**
   * What falls when some things are lost: whatever needs one of them, or all of an `anyOf`, and so on. The least set: things
   * that only need each other do not fall.
   */
  fallingWith(lost: ReadonlySet<string>): Node[] {
    const gone = new Set(lost);
    const fails = (need: NeedsRow[number]) =>
      typeof need === 'string' ? gone.has(need) : need.anyOf.every((id) => gone.has(id));
    let grew = true;
    while (grew) {
      grew = false;
      for (const { id, needs } of this.#things) {
        if (gone.has(id) || !needs.some(fails)) continue;
        gone.add(id);
        grew = true;
      }
    }
    return this.#things.filter(({ id }) => gone.has(id) && !lost.has(id));
  }

  /** What hangs on one thing alone. */
  on(id: string, inPart: boolean): Hanging[] {
    return this.fallingWith(new Set([id])).map((node) => hanging(node, inPart));
  }

  /** Offices and work that fall with what is lost, those lost themselves among them. */
  endsFallingWith(lost: ReadonlySet<string>): Hanging[] {
    const own = this.#things.filter(({ id }) => lost.has(id));
    return [...own, ...this.fallingWith(lost)].filter(isEnd).map((node) => hanging(node, false));
  }
}

export function isEnd({ section }: Node): boolean {
  return ENDS.includes(section);
}

function hanging({ id, name, section }: Node, inPart: boolean): Hanging {
  return { id, name, section, inPart };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finderFor } from './fixtures/list-finder.ts';
import { ARMED_GROUP, BANK, CARTEL, OLIGARCH, SHIPPING } from './fixtures/lists.ts';
import { findMentions } from './index.ts';

/** Mentions as "text=id", in order. */
function read(text: string, list: Parameters<typeof finderFor>[0]): string[] {
  const mentions = findMentions(text, finderFor(list));
  for (const mention of mentions) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(text.split('\n')[mention.line - 1]).toContain(mention.text.split('\n')[0]);
    expect(mention.sentence).toContain(mention.text);
    expect(mention.evidence.length).toBeGreaterThan(0);
  }
  return mentions.map((mention) => `${mention.text}=${mention.party.id}`);
}

describe('a report on an armed group', () => {
  it('finds the group by its context and its leader by name, and no plain word', () => {
    const text = `Fighters of Jabran attacked a convoy near the border on Tuesday, officials said.
The militant group's commander, Idris Tarzouk, claimed the attack. Tarzouk has led the group since 2019.
Justice Minister Paula Road said that Justice would be done. "The road is long," said Said Bakari, a resident.
Sarah Lund of Human Rights Watch said crimes against humanity had been committed. Jabran denied it.`;
    expect(read(text, ARMED_GROUP)).toEqual(['Jabran=g-1', 'Idris Tarzouk=g-2', 'Tarzouk=g-2', 'Jabran=g-1']);
  });

  it('takes the long name with the acronym or short form in brackets for the same party', () => {
    const text = 'The Brothers of the Green Mountain (JABRAN) signed nothing. Nobody from JABRAN came.';
    expect(read(text, ARMED_GROUP)).toEqual(['Brothers of the Green Mountain=g-1', 'JABRAN=g-1', 'JABRAN=g-1']);
  });

  it('leaves a one-word name alone where the text has another meaning for it', () => {
    expect(
      read('The novelist Wafa Jabran won a prize. Jabran thanked her readers and her publisher.', ARMED_GROUP),
    ).toEqual([]);
    expect(
      read('They ate jabran, a local bread. Jabran is baked with seeds; the army leaders ate it, too.', ARMED_GROUP),
    ).toEqual([]);
    expect(
      read(
        'The Journal of Artisan Baking and Rural Area News (JABRAN) editor said armed men stole it. JABRAN said no.',
        ARMED_GROUP,
      ),
    ).toEqual([]);
  });

  it('does not take a namesake with a longer name or another forename', () => {
    expect(read('The militant commander Idris Tarzouk Benhaddou was freed.', ARMED_GROUP)).toEqual([]);
    expect(read('The president met Omar Tarzouk and Yusuf Benali.', ARMED_GROUP)).toEqual([]);
  });
});

describe('short forms', () => {
  it('are left out where two people of the text share the surname', () => {
    const text = 'The brothers Anselmo Quirogal Tejero and Ramiro Quirogal Tejero lead the cartel. Quirogal fled.';
    expect(read(text, CARTEL)).toEqual(['Anselmo Quirogal Tejero=c-2', 'Ramiro Quirogal Tejero=c-3']);
    const unlisted = 'Idris Tarzouk commands the militants. His cousin Leila Tarzouk is a nurse. Tarzouk said so.';
    expect(read(unlisted, ARMED_GROUP)).toEqual(['Idris Tarzouk=g-2']);
  });

  it('say what they are short for', () => {
    const text = 'Sanctions hit Yusuf Karimbek.\n\nMr. Karimbek protested.';
    const [, short] = findMentions(text, finderFor(ARMED_GROUP));
    expect(short?.text).toBe('Karimbek');
    expect(short?.line).toBe(3);
    expect(short?.evidence.join()).toContain('short for "Yusuf Karimbek", named before in line 1');
  });

  it('may stand before the full name, but not in another name', () => {
    expect(read('Karimbek spoke first. Later Yusuf Karimbek, the oligarch, left.', ARMED_GROUP)).toEqual([
      'Karimbek=g-3',
      'Yusuf Karimbek=g-3',
    ]);
    expect(read('Yusuf Karimbek, the oligarch, funds the Karimbek Foundation.', ARMED_GROUP)).toEqual([
      'Yusuf Karimbek=g-3',
    ]);
  });
});

describe('a report on a drug cartel', () => {
  it('finds cartel, capo and front company among namesakes and cities', () => {
    const text = `MEXICO CITY — The Treasury designated Transportes Bajamar on Monday as a front of Los Veladores,
the drug cartel led by Anselmo Quirogal. Police in Guadalajara and Cali searched offices of the firm.
Anselmo Tejada, a teacher, and Maria Quirogal, a singer, have nothing to do with it.`;
    expect(read(text, CARTEL)).toEqual(['Transportes Bajamar=c-4', 'Los Veladores=c-1', 'Anselmo Quirogal=c-2']);
  });

  it('reads headlines in capitals', () => {
    expect(read('TREASURY SANCTIONS ANSELMO QUIROGAL TEJERO OF THE VELADORES CARTEL\n\nMore soon.', CARTEL)).toEqual([
      'ANSELMO QUIROGAL TEJERO=c-2',
      'VELADORES CARTEL=c-1',
    ]);
  });
});

describe('a report on a shipping company', () => {
  it('finds ships only where the text says ship', () => {
    const text = `Velmoris Maritime Ltd. manages the tanker Humanity, which sailed from Oslo in March.
The vessel "Golden Heron" followed. The mayor praised the courage of the crew. Courage is rare, he said.
Crimes against humanity are another matter. Humanity deserves better. A golden heron stood in the harbour.`;
    expect(read(text, SHIPPING)).toEqual(['Velmoris Maritime Ltd=s-1', 'Humanity=s-2', 'Golden Heron=s-3']);
  });
});

describe('a report on an oligarch', () => {
  it('finds him with patronymic, without it and by surname, and shows the first list by priority', () => {
    const text = `Arkady Pavlovich Drozhenkov owns a yacht. On Friday the EU sanctioned Arkady Drozhenkov again.
Drozhenkov's lawyer declined to comment; shares of Nordvalent fell, and the oil company was sanctioned.`;
    const mentions = findMentions(text, finderFor(OLIGARCH));
    expect(mentions.map((m) => `${m.text}=${m.party.id}`)).toEqual([
      'Arkady Pavlovich Drozhenkov=o-1',
      'Arkady Drozhenkov=o-1',
      'Drozhenkov=o-1',
      'Nordvalent=o-4',
    ]);
    expect(mentions[0]?.alsoListedAs.map((ref) => ref.id)).toEqual(['o-3']);
  });

  it('wants more than a common name', () => {
    expect(read('Our gardener Sergei Ivanov planted roses.', OLIGARCH)).toEqual([]);
    expect(read('President Sergei Ivanov of the chess club opened the season.', OLIGARCH)).toEqual([]);
    expect(read('Washington sanctioned Sergei Ivanov for his part in the war of Russia.', OLIGARCH)).toEqual([
      'Sergei Ivanov=o-2',
    ]);
  });

  it('reads another script', () => {
    expect(read('Газета сообщает: Аркадий Павлович Дроженков попал под санкции.', OLIGARCH)).toEqual([
      'Аркадий Павлович Дроженков=o-1',
    ]);
  });
});

describe('a report on a bank', () => {
  it('finds the bank and the committee, not the city, nor a film', () => {
    const text = `TEHRAN (Agency) - Bank Teshrivar moved funds for the Committee for National Procurement and Supply (CNPS).
The CNPS denied it. Tehran said the National Security Council would answer. "Terminator" runs in cinemas.
The Central Bank and the Supreme Court did not comment, and Good Morning Tehran did not report it.`;
    expect(read(text, BANK)).toEqual([
      'Bank Teshrivar=b-1',
      'Committee for National Procurement and Supply=b-2',
      'CNPS=b-2',
      'CNPS=b-2',
    ]);
  });
});

describe('robustness', () => {
  const find = finderFor(ARMED_GROUP);

  it('finds nothing in nothing', () => {
    expect(findMentions('', find)).toEqual([]);
    expect(findMentions(' \n\t', find)).toEqual([]);
  });

  it('asks a bounded number of names for each word, whatever the text', () => {
    for (const text of ['ABRACADABRA '.repeat(4000), 'A'.repeat(1_000_000), 'Xa-'.repeat(20_000), '中'.repeat(3000)]) {
      let asked = 0;
      findMentions(text, () => {
        asked++;
        return [];
      });
      expect(asked).toBeLessThan(12 * text.length);
    }
  });

  it('asks each distinct name once', () => {
    const asked: string[] = [];
    findMentions('Idris Tarzouk met Idris Tarzouk. '.repeat(50), (name) => {
      asked.push(name);
      return [];
    });
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('gives exact, ordered, disjoint spans for any text around known names', () => {
    const piece = fc.constantFrom(
      'Idris Tarzouk',
      'Jabran',
      'militant',
      'Tarzouk',
      '. ',
      ' ',
      '\n',
      'said',
      'Ω',
      '”',
      'U.S.',
      '2024',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        let last = 0;
        for (const mention of findMentions(text, find)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          last = mention.end;
        }
      }),
      { numRuns: 60 },
    );
  });
});

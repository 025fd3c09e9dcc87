import type { ScreenResult } from '../model/index.ts';
import type { Engine } from '../screen/index.ts';
import { explainInWords } from '../screen/words.ts';
import type { Customer } from './customers.ts';
import { type Share, shareOf } from './intervals.ts';
import { THRESHOLDS } from './recall.ts';

const WORST = 10;

/** Who was taken for somebody else, and why. */
export interface FalseAlert {
  readonly customer: Customer;
  readonly listed: string;
  readonly id: string;
  readonly list: string;
  readonly score: number;
  readonly why: readonly string[];
}

/** False alerts under one configuration. */
export interface FalseAlerts {
  readonly lists: readonly string[];
  readonly asked: 'name' | 'name, birth date, nationality';
  /** Customers who alert at the threshold. */
  readonly alerted: Share;
  /** Customers of a thousand who alert. */
  readonly perThousand: number;
  /** Alerts somebody would have to review, for a thousand customers; one customer may raise several. */
  readonly alertsPerThousand: number;
  /** Customers of a thousand who alert, at each of the thresholds. */
  readonly curve: readonly number[];
  readonly worst: readonly FalseAlert[];
}

export interface FalseAlertOptions {
  readonly lists: readonly string[];
  readonly threshold: number;
  /** Whether birth date and nationality are given beside the name. */
  readonly qualified: boolean;
}

/**
 * Screens customers who stand on no list, as persons; every alert is a false one. Runs the engine as any program
 * would: once at the lowest threshold of the curve, which gives every other point as well.
 */
export function measureFalseAlerts(
  engine: Engine,
  customers: readonly Customer[],
  { lists, threshold, qualified }: FalseAlertOptions,
  tick: () => void,
): FalseAlerts {
  const line = Math.min(THRESHOLDS[0]!, threshold);
  const best: number[] = [];
  const worst: FalseAlert[] = [];
  let alerts = 0;
  for (const customer of customers) {
    tick();
    const query = {
      names: [customer.name],
      schema: 'Person' as const,
      ...(qualified && customer.birthDate !== '' ? { birthDates: [customer.birthDate] } : {}),
      ...(qualified && customer.country !== '' ? { countries: [customer.country] } : {}),
    };
    const { matches } = engine.screen(query, { lists: [...lists], threshold: line, limit: 50 });
    const top = matches[0];
    best.push(top?.score ?? 0);
    if (top === undefined || top.score < threshold) continue;
    alerts += matches.filter(({ score }) => score >= threshold).length;
    worst.push(falseAlert(customer, top));
  }
  const n = customers.length;
  const alerted = shareOf(best.filter((score) => score >= threshold).length, n);
  const thousand = 1000 / Math.max(1, n);
  return {
    lists,
    asked: qualified ? 'name, birth date, nationality' : 'name',
    alerted,
    perThousand: alerted.share * 1000,
    alertsPerThousand: alerts * thousand,
    curve: THRESHOLDS.map((at) => best.filter((score) => score >= at).length * thousand),
    worst: worst.sort((a, b) => b.score - a.score).slice(0, WORST),
  };
}

function falseAlert(customer: Customer, match: ScreenResult['matches'][number]): FalseAlert {
  const { party, name, score, explanation } = match;
  return { customer, listed: name.full, id: party.id, list: party.list, score, why: explainInWords(explanation) };
}

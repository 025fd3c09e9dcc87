import type { Draft } from './draft.ts';
import { foldNative } from './native.ts';

/** Months that a name's number stands beside: March 23 Movement, Mouvement du 23 mars. Alone such a word may be anything. */

const MONTHS = `
january janvier enero januar gennaio janeiro ocak январь января січня ιανουαριου يناير
february fevrier febrero februar febbraio fevereiro subat февраль февраля лютого φεβρουαριου فبراير
march mars marzo marz marco mart март марта березня μαρτιου μαρτη مارس
april avril abril aprile nisan апрель апреля квітня απριλιου απριλη ابريل
may mai mayo maggio maio mayis май мая травня μαιου μαη مايو
june juin junio juni giugno junho haziran июнь июня червня ιουνιου ιουνη يونيو
july juillet julio juli luglio julho temmuz июль июля липня ιουλιου ιουλη يوليو
august aout agosto agustos август августа серпня αυγουστου اغسطس
september septembre septiembre settembre setembro eylul сентябрь сентября вересня σεπτεμβριου σεπτεμβρη سبتمبر
october octobre octubre oktober ottobre outubro ekim октябрь октября жовтня οκτωβριου οκτωβρη اكتوبر
november novembre noviembre novembro kasim ноябрь ноября листопада νοεμβριου νοεμβρη نوفمبر
december decembre diciembre dezember dicembre dezembro aralik декабрь декабря грудня δεκεμβριου δεκεμβρη ديسمبر
`;

const monthOf = new Map(
  MONTHS.trim()
    .split('\n')
    .flatMap((line, index) => line.split(' ').map((word) => [foldNative(word, 'Arab'), `month:${index + 1}`] as const)),
);

/** The symbol of a month, where a word beside a number is one. */
export function monthBeside(drafts: readonly Draft[], index: number): string | undefined {
  const draft = drafts[index]!;
  if (!isNumber(drafts[index - 1]) && !isNumber(drafts[index + 1]) && !isNumberBefore(drafts, index)) return undefined;
  return monthOf.get(draft.native ?? draft.forms[0]!);
}

const isNumber = (draft: Draft | undefined) => draft?.role === 'number';
/** 26 de Julio. */
const isNumberBefore = (drafts: readonly Draft[], index: number) =>
  isNumber(drafts[index - 2]) && drafts[index - 1]!.forms[0] === 'de';

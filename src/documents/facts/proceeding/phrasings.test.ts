import { expect, it } from 'vitest';
import { told } from '../../fixtures/told.ts';

const steps = (text: string) => told(text, 'proceeding').map(({ who, step }) => `${String(step)} ${String(who)}`);

it.each([
  ['The prosecutor requested the judges to authorise an arrest warrant against Jan Tervo.', ['sought Jan Tervo']],
  [
    'Arrest warrants against two former ministers, Ada Morwen and Jan Tervo, issued in 2029, were never executed.',
    ['issued Ada Morwen', 'issued Jan Tervo'],
  ],
  ['A warrant issued in 2029 accuses Jan Tervo of the unlawful deportation of children.', ['issued Jan Tervo']],
  ['A judge ordered the arrest of Jan Tervo.', ['issued Jan Tervo']],
  ['The court confirmed the charges against Jan Tervo on 4 June 2030.', ['charged Jan Tervo']],
  ['Following the indictment of Jan Tervo in New York, two of his companies closed.', ['charged Jan Tervo']],
  ['Jan Tervo was handed a four-year prison sentence.', ['sentenced Jan Tervo']],
  ['The Court of Appeal overturned the conviction of Ada Morwen and ordered a retrial.', ['acquitted Ada Morwen']],
  ['The chamber terminated the proceedings against Jan Tervo following his death.', ['withdrawn Jan Tervo']],
  ['In Zurich, prosecutors dropped their inquiry into Ada Morwen in May.', ['withdrawn Ada Morwen']],
  ['Colonel Jan Tervo has been under investigation for fraud since 2029.', ['investigation Jan Tervo']],
  // None of them a step.
  ['We recalled the clarity and conviction of President Ada Morwen.', []],
  ['The court sent Ada Morwen a letter of thanks.', []],
  ['Ada Morwen received a medal for ten years in the service.', []],
])('%s', (text, wanted) => {
  expect(steps(text)).toEqual(wanted);
});

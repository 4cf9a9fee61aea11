import type { TruckFactor } from '../healthReport';
import { count } from '../wording';

/** How many people can go, the manager among them or gone already, in one sentence. */
export function truckFactorSentence({ value, files, withoutManager, people }: TruckFactor): string {
  if (files === null) return 'Who knows the product was not measured.';
  if (value === null || value === 0) {
    return `Most of ${count(files, 'product files')} have no author who is counted, so nobody can be missed from them.`;
  }
  const you = people.some(({ isManager }) => isManager) ? ', you among them' : '';
  const gone =
    value === 1 ? `${you === '' ? 'one person is' : 'you are'} gone` : `${count(value, 'people')} are gone${you}`;
  return `When ${gone}, most of ${count(files, 'product files')} have no author left; ${without(withoutManager)}.`;
}

function without(value: number | null): string {
  if (value === null || value === 0) return 'without you, most of them have none already';
  return `with you away, ${value === 1 ? 'one more person is' : `${value} more people are`} enough`;
}

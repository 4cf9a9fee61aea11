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

/** Who is gone after so many removals, like `you and 2 more people`: nobody but the manager is told apart. */
export function goneWords(people: TruckFactor['people'], removals: number): string {
  const others = people.slice(0, removals).filter(({ isManager }) => !isManager).length;
  if (others === removals) return count(others, 'people');
  return others === 0 ? 'you' : `you and ${count(others, 'more people')}`;
}

/** The same for the foot of a column, like `you +2`. */
export function goneLabel(people: TruckFactor['people'], removals: number): string {
  const others = people.slice(0, removals).filter(({ isManager }) => !isManager).length;
  if (others === removals) return `${others}`;
  return others === 0 ? 'you' : `you +${others}`;
}

import type { FileAuthor, PersonName } from '../../../src/core/report/healthReport';

/** The manager of the example team. */
export const robin: PersonName = { name: 'Robin Ashworth', email: 'robin@example.com' };
export const amara: PersonName = { name: 'Amara Okafor', email: 'amara@example.com' };
export const jonas: PersonName = { name: 'Jonas Lindqvist', email: 'jonas@example.com' };
export const mei: PersonName = { name: 'Mei Tanaka', email: 'mei@example.com' };
export const priya: PersonName = { name: 'Priya Raman', email: 'priya@example.com' };
export const tomas: PersonName = { name: 'Tomás Herrera', email: 'tomas@example.com' };

/** An author of a file of the example; everyone in it is active. */
export function author(person: PersonName, doa: number, normalizedDoa: number): FileAuthor {
  return { ...person, doa, normalizedDoa, active: true, isManager: person.email === robin.email };
}

import { appendText, widen } from './sampleTeamEdits';
import type { Edit } from './sampleTeamFiles';
import { ledger } from './sampleTeamPeople';
import type { MemberName } from './sampleTeamPeople';

/** Work that has not landed at the end of the sample team's half year. */
export interface OpenBranch {
  readonly name: string;
  readonly by: MemberName;
  /** The open branch that it is built on; default: main as it was on its first day. */
  readonly onTopOf?: string;
  /** Where it can be seen: here, on the remote, or both. */
  readonly seen: readonly ('local' | 'origin')[];
  /** Its commits, the oldest first. */
  readonly commits: readonly { readonly day: number; readonly late?: boolean; readonly edit: Edit }[];
}

const gateway = 'src/payments/paymentGateway.ts';
const checkout = 'src/checkout/checkoutService.ts';

const postings = appendText(
  'src/payments/postings.ts',
  'Split a payment into two postings',
  'export function postings(amount: number): readonly [number, number] {\n  return [amount, -amount];\n}',
);
const reconciliation = appendText(
  'src/payments/reconciliation.ts',
  'Match refunds with their postings',
  "import { postings } from './postings';\n\nexport function matches(refund: number, posted: number): boolean {\n  return postings(refund).includes(posted);\n}",
);
const promotionStacking = appendText(
  'src/cart/promotionStacking.ts',
  'Decide which promotions may be combined',
  'export function mayCombine(first: string, second: string): boolean {\n  return first !== second;\n}',
);
const carrierEvents = appendText(
  'src/shipping/carrierEvents.ts',
  'Read the events that carriers send',
  "export function eventName(input: Readonly<Record<string, unknown>>): string {\n  return String(input['event']);\n}",
);
const eventStore = appendText(
  'prototypes/eventStore.ts',
  'Try orders as a stream of events',
  'export const events: string[] = [];',
);

/** The oldest first: the manager's three that others meet, one seen here only, one forgotten, one prototype; then the team's. */
export const openBranches: readonly OpenBranch[] = [
  {
    name: 'faster-tests',
    by: 'camila',
    seen: ['local', 'origin'],
    commits: [
      { day: 47, edit: appendText('test/parallel.ts', 'Run the tests side by side', 'export const workers = 4;') },
    ],
  },
  {
    name: 'spike/orders-as-events',
    by: 'camila',
    seen: ['local'],
    commits: [
      { day: 34, late: true, edit: eventStore },
      {
        day: 33,
        late: true,
        edit: appendText(
          'prototypes/eventStore.ts',
          'Replay the events of an order',
          "export const replay = () => events.join(' ');",
        ),
      },
    ],
  },
  {
    name: 'ledger-double-entry',
    by: 'camila',
    seen: ['local', 'origin'],
    commits: [
      { day: 23, late: true, edit: postings },
      { day: 20, late: true, edit: widen(ledger, 'Let an entry be balanced', { states: ['balanced'] }) },
      {
        day: 15,
        edit: appendText(
          'db/migrations/0900_double_entry.sql',
          'Migration for double entries',
          'alter table ledger add column pair bigint;',
        ),
      },
      { day: 9, late: true, edit: widen(gateway, 'Let a payment be posted', { states: ['posted'] }) },
      { day: 4, edit: widen(ledger, 'Keep the pair of an entry', { amounts: ['pair'] }) },
    ],
  },
  {
    name: 'checkout-retry-budget',
    by: 'camila',
    seen: ['local', 'origin'],
    commits: [
      { day: 10, edit: widen(checkout, 'Count what a checkout may retry', { amounts: ['retries'] }) },
      {
        day: 3,
        late: true,
        edit: appendText(
          'src/checkout/retryBudget.ts',
          'Give a checkout three retries',
          'export const retryBudget = 3;',
        ),
      },
    ],
  },
  {
    name: 'webhook-signatures',
    by: 'camila',
    seen: ['origin'],
    commits: [
      {
        day: 6,
        late: true,
        edit: widen('src/payments/webhookHandler.ts', 'Know webhooks with a wrong signature', { states: ['forged'] }),
      },
    ],
  },
  {
    name: 'order-export',
    by: 'camila',
    seen: ['local'],
    commits: [
      {
        day: 2,
        late: true,
        edit: widen('src/orders/orderRepository.ts', 'Mark orders as exported', { states: ['exported'] }),
      },
    ],
  },
  {
    name: 'carrier-events',
    by: 'linnea',
    seen: ['origin'],
    commits: [{ day: 16, edit: carrierEvents }],
  },
  {
    name: 'promotion-stacking',
    by: 'tomas',
    seen: ['origin'],
    commits: [{ day: 5, edit: promotionStacking }],
  },
  {
    name: 'refund-reconciliation',
    by: 'ravi',
    onTopOf: 'ledger-double-entry',
    seen: ['origin'],
    commits: [
      { day: 3, edit: reconciliation },
      { day: 2, edit: widen('src/payments/refunds.ts', 'Let a refund be reconciled', { states: ['reconciled'] }) },
    ],
  },
  {
    name: 'gateway-timeouts',
    by: 'mei',
    seen: ['origin'],
    commits: [{ day: 3, edit: widen(gateway, 'Let a payment time out', { states: ['stuck'] }) }],
  },
  {
    name: 'checkout-channels',
    by: 'ifeoma',
    seen: ['origin'],
    commits: [{ day: 2, edit: widen(checkout, 'Let a checkout wait for its channel', { states: ['waiting'] }) }],
  },
];

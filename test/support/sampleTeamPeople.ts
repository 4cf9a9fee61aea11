import type { Identity } from './repositoryBuilderCommit';

/** Somebody of the sample team, who works at one offset from UTC in minutes all year. */
export interface Teammate {
  readonly identity: Identity;
  readonly offset: number;
  /** Files that the person's work falls on, by the paths they began with; a path listed twice comes up twice as often. */
  readonly deck: readonly string[];
}

const bogota = -300;
const lagos = 60;

/** The manager of the sample team, under the address that `.mailmap` joins everything to. */
export const sampleManager: Identity = { name: 'Camila Restrepo', email: 'camila.restrepo@example.com' };

/** The manager's own laptop, from which some of the late work comes. */
export const managerAtHome: Identity = { name: 'camila', email: 'camila@restrepo.example.org' };

/** Automation of the sample repository. */
export const renovate: Identity = {
  name: 'renovate[bot]',
  email: '29139614+renovate[bot]@users.noreply.github.com',
};

/** Who commits what a button of the forge merges. */
export const forge: Identity = { name: 'GitHub', email: 'noreply@github.com' };

const hot = {
  checkout: 'src/checkout/checkoutService.ts',
  gateway: 'src/payments/paymentGateway.ts',
  orders: 'src/orders/orderRepository.ts',
  webhooks: 'src/payments/webhookHandler.ts',
  promotions: 'src/cart/promotions.ts',
  rates: 'src/shipping/shippingRates.ts',
} as const;

/** Files that only the manager changes, and the one that the repository's settings declare critical. */
export const ledger = 'src/payments/ledger.ts';

/** What the manager changes where the work is on the critical path: more of it than anyone else. */
export const managerDeck: readonly string[] = [
  ...Array<string>(7).fill(hot.checkout),
  ...Array<string>(7).fill(hot.gateway),
  ...Array<string>(4).fill(hot.orders),
  ...Array<string>(3).fill(hot.webhooks),
  ...Array<string>(4).fill(ledger),
  'migration',
  'migration',
];

/** Where the rest of the manager's code goes. */
export const managerAside: readonly string[] = [
  'src/shared/money.ts',
  'src/config.ts',
  'src/payments/captureQueue.ts',
  'src/checkout/priceCalculator.ts',
  'src/server.ts',
  'src/payments/settlements.ts',
  'src/shared/idempotency.ts',
  'src/orders/invoices.ts',
];

export const sampleTeam = {
  camila: { identity: sampleManager, offset: bogota, deck: managerDeck },
  tomas: {
    identity: { name: 'Tomás Herrera', email: 'tomas.herrera@example.com' },
    offset: bogota,
    deck: [
      hot.promotions,
      hot.promotions,
      hot.checkout,
      hot.orders,
      hot.rates,
      'src/cart/cart.ts',
      'src/cart/cart.ts',
      'src/cart/cartRepository.ts',
      'src/cart/cartMerge.ts',
      'src/cart/giftCards.ts',
      'src/customers/customerRepository.ts',
      'src/customers/addressBook.ts',
      'src/customers/consent.ts',
      'src/checkout/addressForm.ts',
      'translation',
    ],
  },
  mei: {
    identity: { name: 'Mei-Ling Zhou', email: '48219370+meiling-zhou@users.noreply.github.com' },
    offset: lagos,
    deck: [
      hot.gateway,
      hot.gateway,
      hot.webhooks,
      hot.checkout,
      'src/payments/refunds.ts',
      'src/payments/refunds.ts',
      'src/payments/captureQueue.ts',
      'src/payments/cardTokens.ts',
      'src/payments/threeDSecure.ts',
      'src/payments/settlements.ts',
      'src/payments/disputes.ts',
      'src/checkout/checkoutSession.ts',
      'src/checkout/checkoutController.ts',
      'src/shared/money.ts',
      'writing',
    ],
  },
  ravi: {
    identity: { name: 'Ravi Shankaran', email: 'ravi.shankaran@example.com' },
    offset: lagos,
    deck: [
      hot.orders,
      hot.orders,
      hot.checkout,
      hot.gateway,
      hot.webhooks,
      'src/orders/orderStateMachine.ts',
      'src/orders/orderController.ts',
      'src/orders/orderNumbers.ts',
      'src/orders/invoices.ts',
      'src/orders/cancellations.ts',
      'src/admin/refundQueue.ts',
      'src/admin/orderSearch.ts',
      'src/admin/auditLog.ts',
      'src/shared/database.ts',
      'migration',
    ],
  },
  linnea: {
    identity: { name: 'Linnea Abbott', email: 'linnea.abbott@example.com' },
    offset: bogota,
    deck: [
      hot.rates,
      hot.rates,
      hot.promotions,
      hot.promotions,
      hot.orders,
      'src/shipping/carriers.ts',
      'src/shipping/labels.ts',
      'src/shipping/deliveryWindows.ts',
      'src/shipping/parcels.ts',
      'src/tax/taxRules.ts',
      'src/tax/taxRules.ts',
      'src/tax/taxClient.ts',
      'src/tax/vatNumbers.ts',
      'src/checkout/priceCalculator.ts',
      'writing',
    ],
  },
  ifeoma: {
    identity: { name: 'Ifeoma Eze', email: 'ifeoma.eze@example.com' },
    offset: lagos,
    deck: [
      hot.checkout,
      hot.gateway,
      hot.webhooks,
      hot.promotions,
      hot.rates,
      'src/notifications/mailer.ts',
      'src/notifications/mailer.ts',
      'src/notifications/templates.ts',
      'src/notifications/smsSender.ts',
      'src/shared/logger.ts',
      'src/shared/retry.ts',
      'src/shared/clock.ts',
      'src/shared/idempotency.ts',
      'src/config.ts',
      'translation',
    ],
  },
} as const satisfies Record<string, Teammate>;

export type MemberName = keyof typeof sampleTeam;

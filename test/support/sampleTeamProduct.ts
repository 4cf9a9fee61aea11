import type { MemberName } from './sampleTeamPeople';

/** What a source file of the sample product is about, from which its functions and the words of its commits are made. */
export interface Topic {
  /** Who brought the file over, and began it. */
  readonly owner: MemberName;
  readonly path: string;
  readonly noun: string;
  readonly nouns: string;
  readonly states: readonly string[];
  readonly fields: readonly string[];
  readonly amounts: readonly string[];
}

function topic(owner: MemberName, path: string, words: string): Topic {
  const [nouns = '', states = '', fields = '', amounts = ''] = words.split(';').map(part => part.trim());
  const [one = '', many = ''] = nouns.split('/');
  const list = (part: string): readonly string[] => part.split(' ');
  return { owner, path, noun: one, nouns: many, states: list(states), fields: list(fields), amounts: list(amounts) };
}

/** The source files of the sample product: nouns; states; text fields; amounts. */
export const topics: readonly Topic[] = [
  topic(
    'camila',
    'src/server.ts',
    'request/requests; accepted queued served refused; route tenant agent; duration size',
  ),
  topic(
    'camila',
    'src/config.ts',
    'setting/settings; set missing overridden deprecated; key source scope; priority age',
  ),
  topic(
    'camila',
    'src/checkout/checkoutService.ts',
    'checkout/checkouts; started priced confirmed abandoned failed; channel country email; total discount',
  ),
  topic('camila', 'src/checkout/priceCalculator.ts', 'quote/quotes; draft final expired; currency country; net gross'),
  topic('mei', 'src/checkout/checkoutSession.ts', 'session/sessions; open locked expired; device locale; age attempts'),
  topic(
    'ifeoma',
    'src/checkout/checkoutController.ts',
    'submission/submissions; valid invalid repeated; origin locale; steps size',
  ),
  topic(
    'tomas',
    'src/checkout/addressForm.ts',
    'address/addresses; complete partial unknown; street city postcode; lines score',
  ),
  topic(
    'camila',
    'src/payments/paymentGateway.ts',
    'payment/payments; authorized captured declined voided pending; provider reference currency; amount fee',
  ),
  topic(
    'camila',
    'src/payments/ledger.ts',
    'entry/entries; posted reversed pending reconciled; account currency memo; debit credit',
  ),
  topic(
    'camila',
    'src/payments/captureQueue.ts',
    'capture/captures; waiting running done failed; provider worker; amount attempts',
  ),
  topic(
    'mei',
    'src/payments/refunds.ts',
    'refund/refunds; requested approved paid rejected; reason method; amount fee',
  ),
  topic(
    'camila',
    'src/payments/webhookHandler.ts',
    'webhook/webhooks; received verified handled ignored failed; provider event signature; attempts delay',
  ),
  topic('mei', 'src/payments/cardTokens.ts', 'token/tokens; active revoked expired; brand network; uses age'),
  topic(
    'mei',
    'src/payments/threeDSecure.ts',
    'challenge/challenges; offered passed failed skipped; issuer version; duration score',
  ),
  topic('mei', 'src/payments/disputes.ts', 'dispute/disputes; opened answered won lost; reason network; amount fee'),
  topic(
    'camila',
    'src/payments/settlements.ts',
    'settlement/settlements; announced received matched short; provider currency; net fee',
  ),
  topic(
    'camila',
    'src/orders/orderRepository.ts',
    'order/orders; placed paid packed shipped cancelled; customer channel country; total weight',
  ),
  topic(
    'ravi',
    'src/orders/orderStateMachine.ts',
    'transition/transitions; allowed refused forced; actor cause; step duration',
  ),
  topic('ravi', 'src/orders/orderController.ts', 'listing/listings; full partial empty; filter sorting; page size'),
  topic('ravi', 'src/orders/orderNumbers.ts', 'serial/serials; reserved used skipped; series prefix; sequence gap'),
  topic('ravi', 'src/orders/invoices.ts', 'invoice/invoices; drafted sent settled overdue; recipient series; net tax'),
  topic(
    'ravi',
    'src/orders/cancellations.ts',
    'cancellation/cancellations; asked granted late; reason actor; amount delay',
  ),
  topic(
    'tomas',
    'src/cart/cart.ts',
    'cart/carts; open abandoned ordered merged; currency channel visitor; subtotal weight',
  ),
  topic('tomas', 'src/cart/cartRepository.ts', 'snapshot/snapshots; stored stale removed; shard visitor; version size'),
  topic('tomas', 'src/cart/cartMerge.ts', 'merge/merges; clean conflicting discarded; visitor device; lines dropped'),
  topic(
    'tomas',
    'src/cart/promotions.ts',
    'promotion/promotions; planned running paused ended exhausted; code campaign segment; percent budget',
  ),
  topic('tomas', 'src/cart/giftCards.ts', 'card/cards; issued redeemed blocked; code sender; balance used'),
  topic(
    'tomas',
    'src/customers/customerRepository.ts',
    'customer/customers; invited active closed; email locale; orders age',
  ),
  topic('tomas', 'src/customers/addressBook.ts', 'contact/contacts; current former unverified; label city; uses rank'),
  topic('tomas', 'src/customers/consent.ts', 'consent/consents; given withdrawn expired; purpose channel; version age'),
  topic(
    'linnea',
    'src/shipping/shippingRates.ts',
    'rate/rates; offered chosen outdated refused capped; carrier zone service; price surcharge',
  ),
  topic(
    'linnea',
    'src/shipping/carriers.ts',
    'carrier/carriers; enabled disabled degraded; code region; capacity delay',
  ),
  topic('linnea', 'src/shipping/labels.ts', 'label/labels; printed voided lost; carrier format; weight pages'),
  topic('linnea', 'src/shipping/deliveryWindows.ts', 'window/windows; free full closed; zone carrier; length capacity'),
  topic(
    'linnea',
    'src/shipping/parcels.ts',
    'parcel/parcels; packed dispatched delivered returned; carrier tracking; weight volume',
  ),
  topic(
    'camila',
    'src/tax/taxRules.ts',
    'rule/rules; current announced repealed exempt; country category region; percent floor',
  ),
  topic('linnea', 'src/tax/taxClient.ts', 'answer/answers; fresh cached failed; country provider; rate age'),
  topic(
    'linnea',
    'src/tax/vatNumbers.ts',
    'registration/registrations; valid unknown suspended; country holder; checks age',
  ),
  topic(
    'ifeoma',
    'src/notifications/mailer.ts',
    'message/messages; queued sent bounced; recipient subject; attempts size',
  ),
  topic(
    'ifeoma',
    'src/notifications/templates.ts',
    'template/templates; draft live retired; locale name; version size',
  ),
  topic(
    'ifeoma',
    'src/notifications/smsSender.ts',
    'text/texts; queued delivered rejected; recipient country; parts price',
  ),
  topic('camila', 'src/shared/money.ts', 'price/prices; exact rounded converted; currency locale; units scale'),
  topic('ifeoma', 'src/shared/logger.ts', 'event/events; noted sampled dropped; level origin; size count'),
  topic('ifeoma', 'src/shared/retry.ts', 'attempt/attempts; first repeated exhausted; operation cause; delay count'),
  topic('ifeoma', 'src/shared/clock.ts', 'timer/timers; armed fired cancelled; name zone; delay drift'),
  topic('camila', 'src/shared/idempotency.ts', 'key/keys; fresh seen expired; caller route; hits age'),
  topic('ravi', 'src/shared/database.ts', 'query/queries; planned slow cancelled; table caller; duration rows'),
  topic('ravi', 'src/admin/refundQueue.ts', 'ticket/tickets; open assigned closed; agent reason; amount age'),
  topic('ravi', 'src/admin/orderSearch.ts', 'hit/hits; exact fuzzy hidden; term index; score rank'),
  topic('ravi', 'src/admin/auditLog.ts', 'trace/traces; written sealed exported; actor action; size count'),
];

/** The topic whose file began at that path. */
export function topicOf(path: string): Topic {
  const found = topics.find(each => each.path === path);
  if (found === undefined) throw new Error(`no topic for ${path}`);
  return found;
}

/** Files that have a test from the beginning. */
export const tested: ReadonlySet<string> = new Set([
  'src/checkout/checkoutService.ts',
  'src/checkout/priceCalculator.ts',
  'src/payments/paymentGateway.ts',
  'src/payments/refunds.ts',
  'src/payments/webhookHandler.ts',
  'src/payments/captureQueue.ts',
  'src/orders/orderRepository.ts',
  'src/orders/orderStateMachine.ts',
  'src/orders/invoices.ts',
  'src/cart/cart.ts',
  'src/cart/promotions.ts',
  'src/cart/giftCards.ts',
  'src/customers/addressBook.ts',
  'src/shipping/shippingRates.ts',
  'src/shipping/parcels.ts',
  'src/tax/taxRules.ts',
  'src/notifications/mailer.ts',
  'src/shared/money.ts',
]);

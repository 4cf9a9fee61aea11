import { render } from 'preact';
import { connect } from './host';
import { isQuiet, movedOf, stateOf, wordsOf } from './incoming';
import { speak } from './l10n';
import { withDetails } from './memory';
import { MovedNotice } from './movedNotice';
import { PageContext, type Page } from './pageContext';
import { QuietNotice } from './quietNotice';
import { StateView } from './stateView';

const host = connect();
let memory = host.recall();
let scrollToRestore = memory.scroll;

const root = document.createElement('main');
document.body.append(root);

const page: Page = {
  post: host.post,
  isOpen: id => memory.open.includes(id),
  setOpen: (id, open) => {
    memory = withDetails(memory, id, open);
    host.remember(memory);
  },
};

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const words = wordsOf(data);
  if (words !== undefined) speak(words);
  const state = stateOf(data);
  if (state === undefined) return;
  render(
    <PageContext.Provider value={page}>
      {isQuiet(data) && <QuietNotice />}
      <MovedNotice text={movedOf(data)} />
      <StateView state={state} />
    </PageContext.Provider>,
    root,
  );
  if (state.kind !== 'report') return;
  if (scrollToRestore > 0) window.scrollTo(0, scrollToRestore);
  scrollToRestore = 0;
});

window.addEventListener('scrollend', () => {
  memory = { ...memory, scroll: window.scrollY };
  host.remember(memory);
});

host.post({ type: 'ready' });

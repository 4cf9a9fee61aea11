import { render } from 'preact';
import { connect } from '../host';
import { wordsOf } from '../incoming';
import { speak } from '../l10n';
import { withDetails } from '../memory';
import { PageContext, type Page } from '../pageContext';
import { messageOf } from './incoming';
import { TabView } from './tabView';

const host = connect();
let memory = host.recall();
let scrollToRestore = memory.scroll;
/** Known from the first message on; nothing is remembered before, so that what an earlier page left stays. */
let folder: string | undefined;

const root = document.createElement('div');
document.body.append(root);

const page: Page = {
  post: host.post,
  isOpen: id => memory.open.includes(id),
  setOpen: (id, open) => {
    memory = withDetails(memory, id, open);
    remember();
  },
};

function remember(): void {
  if (folder !== undefined) host.remember({ ...memory, folder });
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const words = wordsOf(data);
  if (words !== undefined) speak(words);
  const message = messageOf(data);
  if (message === undefined) return;
  folder = message.folder;
  remember();
  const { state, since, quiet } = message;
  render(
    <PageContext.Provider value={page}>
      <TabView state={state} since={since} quiet={quiet} />
    </PageContext.Provider>,
    root,
  );
  if (state.kind === 'report') restore();
});

/** The page's details know nothing of the editor: they are opened and watched from here. */
function restore(): void {
  for (const details of root.querySelectorAll('details')) if (page.isOpen(details.id)) details.open = true;
  if (scrollToRestore > 0) window.scrollTo(0, scrollToRestore);
  scrollToRestore = 0;
}

root.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.id !== '') page.setOpen(target.id, target.open);
  },
  { capture: true },
);

window.addEventListener('scrollend', () => {
  memory = { ...memory, scroll: window.scrollY };
  remember();
});

host.post({ type: 'ready' });

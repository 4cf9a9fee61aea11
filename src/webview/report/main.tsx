import { render } from 'preact';
import { openPage } from '../openPage';
import { PageContext } from '../pageContext';
import { messageOf } from './incoming';
import { TabView } from './tabView';

/** Whose report it is; known from the first message on. */
let folder: string | undefined;

const root = document.createElement('div');
document.body.append(root);

const page = openPage(memory => (folder === undefined ? undefined : { ...memory, folder }));

page.listen(received => {
  const message = messageOf(received);
  if (message === undefined) return;
  folder = message.folder;
  page.remember();
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
  page.restorePlace();
}

root.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.id !== '') page.setOpen(target.id, target.open);
  },
  { capture: true },
);

import { render } from 'preact';
import { isQuiet, movedOf, stateOf } from './incoming';
import { MovedNotice } from './movedNotice';
import { openPage } from './openPage';
import { PageContext } from './pageContext';
import { QuietNotice } from './quietNotice';
import { StateView } from './stateView';

const root = document.createElement('main');
document.body.append(root);

const page = openPage(memory => memory);

page.listen(message => {
  const state = stateOf(message);
  if (state === undefined) return;
  render(
    <PageContext.Provider value={page}>
      {isQuiet(message) && <QuietNotice />}
      <MovedNotice text={movedOf(message)} />
      <StateView state={state} />
    </PageContext.Provider>,
    root,
  );
  if (state.kind === 'report') page.restorePlace();
});

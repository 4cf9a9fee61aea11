/** Where the editor, the browser and the extension under test are: what the scripts put into the environment. */
export function readHost(): { readonly browser: string; readonly extension: string };

/** One element of rendered markup. */
export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between its tags, markup included; up to the first end tag of its name. */
  readonly inside: string;
}

/** The elements of that name whose attributes hold the given text, in the order of the document. */
export function elements(markup: string, name: string, having = ''): readonly Element[] {
  return [...markup.matchAll(new RegExp(`<${name}((?: [^<>]*[^<>/])?)>(.*?)(?:</${name}>)`, 'gs'))]
    .filter(([, attributes = '']) => attributes.includes(having))
    .map(([, attributes = '', inside = '']) => ({
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      ),
      inside,
    }));
}

/** The text that a person reads: without tags, with entities resolved. */
export function textOf(markup: string): string {
  const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return markup.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|amp);/g, entity => entities[entity] ?? entity);
}

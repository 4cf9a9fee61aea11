import type { Locator } from 'playwright-core';

/** All that a person or a screen reader is told inside an element, folded parts too: each block of text, each label. */
export function shownTexts(element: Locator): Promise<readonly string[]> {
  return element.evaluate(read);
}

// In the page. A block is the outermost element with text of its own, or code: the marked-up parts belong to it.
function read(root: Element): readonly string[] {
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '');
  const blocks = (element: Element): readonly string[] => {
    if (element.tagName === 'STYLE' || element.tagName === 'SCRIPT') return [];
    return element.tagName === 'CODE' || hasText(element)
      ? [element.textContent]
      : [...element.children].flatMap(blocks);
  };
  const labels = [root, ...root.querySelectorAll('[title], [aria-label], [aria-description]')].flatMap(element =>
    ['title', 'aria-label', 'aria-description'].flatMap(name => element.getAttribute(name) ?? []),
  );
  return [...blocks(root), ...labels].filter(text => text.trim() !== '');
}

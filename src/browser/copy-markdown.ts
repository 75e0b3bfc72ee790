import { roleInBundle } from './role-in-bundle.ts';

/** Copies the Markdown of a page, which its link leads to, for those who take it elsewhere. */
class CopyMarkdown extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.#copy());
  }

  async #copy(): Promise<void> {
    try {
      // As a promise inside the item: some browsers let a page copy only in the moment of the click.
      const text = fetchText(this.dataset.from ?? '', this.dataset.role);
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
      this.#tell('Copied');
    } catch {
      this.#tell('Could not be copied: open the Markdown and copy it there');
    }
  }

  #tell(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

async function fetchText(address: string, role: string | undefined): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Expected Markdown, found ${response.status}`);
  const text = await response.text();
  return new Blob([role === undefined ? text : roleInBundle(text, role)], { type: 'text/plain' });
}

customElements.define('copy-markdown', CopyMarkdown);

/** Copies the Markdown of a page, which its link leads to, for those who take it elsewhere. */
class CopyMarkdown extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.#copy());
  }

  async #copy(): Promise<void> {
    try {
      // As a promise inside the item: some browsers let a page copy only in the moment of the click.
      const text = fetchText(this.dataset.from ?? '');
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

async function fetchText(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Expected Markdown, found ${response.status}`);
  return new Blob([await response.text()], { type: 'text/plain' });
}

customElements.define('copy-markdown', CopyMarkdown);

const key = 'theme';

/** Lets the reader choose light or dark, or leave it to the device; the choice stays in this browser. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.#show();
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) choose(target.value);
    });
    // Another tab chose, or this page comes back from memory as it was left.
    addEventListener('storage', () => this.#show());
    addEventListener('pageshow', () => this.#show());
  }

  #show(): void {
    const theme = chosen();
    apply(theme);
    for (const radio of this.querySelectorAll('input')) radio.checked = radio.value === theme;
  }
}

function choose(theme: string): void {
  apply(theme);
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // A browser that keeps nothing shows the theme on this page alone.
  }
}

function chosen(): string {
  try {
    const theme = localStorage.getItem(key);
    return theme === 'light' || theme === 'dark' ? theme : 'auto';
  } catch {
    return document.documentElement.dataset.theme ?? 'auto';
  }
}

function apply(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
}

customElements.define('theme-switch', ThemeSwitch);

// The theme that the reader chose, before the page is painted. Written as a file: the pages hold no inline script.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}

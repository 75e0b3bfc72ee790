/** Opens what holds the place that a fragment names, so that it is in sight; not every browser does this by itself. */
function openTarget(fragment: string): HTMLElement | undefined {
  const target = document.getElementById(fragment.slice(1));
  const closed = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!target || !closed) return;
  closed.open = true;
  return target;
}

function follow(): void {
  openTarget(location.hash)?.scrollIntoView();
}

// Before the browser follows a link: it then finds the place open, also where the address stays as it was.
addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (link) openTarget(link.hash);
});
addEventListener('hashchange', follow);
follow();

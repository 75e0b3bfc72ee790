/** How near to what the reader sees, in pixels. */
const near = 120;

/** Does something once, when an element comes near to what the reader sees. */
export function whenNear(element: Element, then: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: `${near}px` },
  );
  observer.observe(element);
}

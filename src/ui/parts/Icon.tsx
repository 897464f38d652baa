/** One of the shapes of `icons.ts`. They decorate: words beside them say the same. */
export function Icon({ shape }: { shape: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shape} />
    </svg>
  );
}

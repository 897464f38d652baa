/** One of the shapes in `icons.ts`. Icons are decoration: the text beside them says the same. */
export function Icon({ shape }: { shape: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shape} />
    </svg>
  );
}

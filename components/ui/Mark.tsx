/** The product's mark: an eye with a heart in it. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect width="128" height="128" rx="30" fill="#0f766e" />
      <path
        d="M22 64c11-19 25-28 42-28s31 9 42 28c-11 19-25 28-42 28S33 83 22 64Z"
        fill="none"
        stroke="#fff"
        stroke-width="10"
        stroke-linejoin="round"
      />
      <path
        d="M64 76 51.5 63.8a8.7 8.7 0 0 1 12.5-12.1 8.7 8.7 0 0 1 12.5 12.1Z"
        fill="#fff"
        stroke="#fff"
        stroke-width="4"
        stroke-linejoin="round"
      />
    </svg>
  );
}

interface QrCodeImageProps {
  /** Side of the square in the units of the path. */
  size: number;
  path: string;
  /** Where it leads, in words. */
  label: string;
}

/** A QR code: black on white whatever the theme, since readers ask for that. */
export function QrCodeImage({ size, path, label }: QrCodeImageProps) {
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

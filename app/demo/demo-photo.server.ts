import sharp from 'sharp';

/** A drawing in place of a photo: a building with a ramp under the sky. It is plainly none, so that nobody takes it for one. */
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="640" viewBox="0 0 960 640">
  <rect width="960" height="640" fill="#cfe3ec"/>
  <circle cx="810" cy="110" r="52" fill="#f2c14e"/>
  <path d="M0 360 180 210 330 330 520 170 760 350 960 250V640H0Z" fill="#9db8a3"/>
  <rect y="500" width="960" height="140" fill="#b9a88a"/>
  <rect x="250" y="250" width="460" height="260" fill="#f6efe2" stroke="#5b4a3a" stroke-width="6"/>
  <path d="M220 258 480 150 740 258Z" fill="#8c3b2e"/>
  <g fill="#2f6f8f"><rect x="300" y="310" width="80" height="80"/><rect x="420" y="310" width="80" height="80"/><rect x="590" y="310" width="80" height="80"/></g>
  <rect x="520" y="400" width="70" height="110" fill="#5b4a3a"/>
  <path d="M590 510H860V520L590 470Z" fill="#7d6b55"/>
  <path d="M600 440 850 490" stroke="#5b4a3a" stroke-width="8"/>
</svg>`;

/** A picture of the story as a file that somebody would upload. */
export async function demoPhoto(): Promise<File> {
  const bytes = await sharp(Buffer.from(DRAWING)).jpeg().toBuffer();
  return new File([new Uint8Array(bytes)], 'demo.jpg', { type: 'image/jpeg' });
}

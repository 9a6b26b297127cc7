import { Glide } from './glide.ts';
import type { Cameras, GameObjects } from './phaser.ts';

type Camera = Cameras.Scene2D.Camera;
type Filters = ReturnType<typeof addFilters>;

/** From here down, composure shows in how the room is seen; at `LOST` there is nothing more to lose. */
const STEADY = 65;
const LOST = 10;
const SHAKEN = 30;
const BLOW = 8;

const STRAIN_MS = 900;
const PULSE_MS = 1700;
const RELIEF_MS = 1500;

/** The room as a strained mind sees it: greyer, darker from the edges in, and far away. A blow is felt as two beats, recovery as a breath of light. */
export class Light {
  private readonly camera: Camera;
  private readonly far: readonly GameObjects.Image[];
  private readonly glide = new Glide({ strain: 0 }, STRAIN_MS);
  private filters: Filters | null = null;
  private composure: number | null = null;
  /** Milliseconds since the last blow, and since the last relief; null when it is over. */
  private blow: number | null = null;
  private relief: number | null = null;

  /** `far`: the room out of focus, laid over the room itself. */
  constructor(camera: Camera, far: readonly GameObjects.Image[]) {
    [this.camera, this.far] = [camera, far];
    this.draw();
  }

  get moving(): boolean {
    return this.glide.moving || this.blow !== null || this.relief !== null;
  }

  show(composure: number, atOnce: boolean): void {
    const moved = composure - (this.composure ?? composure);
    if (moved === 0 && this.composure !== null) return;
    this.composure = composure;
    this.glide.aim({ strain: Math.max(0, Math.min(1, (STEADY - composure) / (STEADY - LOST))) });
    if (atOnce) this.glide.arrive();
    else if (moved <= -BLOW || (moved < 0 && composure < SHAKEN)) this.blow = 0;
    else if (moved >= BLOW) this.relief = 0;
    this.draw();
  }

  step(ms: number): void {
    if (!this.moving) return;
    this.glide.step(ms);
    this.blow = passing(this.blow, ms, PULSE_MS);
    this.relief = passing(this.relief, ms, RELIEF_MS);
    this.draw();
  }

  private draw(): void {
    const { strain } = this.glide.now;
    const beat = this.blow === null ? 0 : heartbeat(this.blow / PULSE_MS);
    const glow = this.relief === null ? 0 : Math.sin((this.relief / RELIEF_MS) * Math.PI);
    for (const image of this.far) image.setAlpha(strain).setVisible(strain > 0);
    if (strain + beat + glow === 0) return this.clear();
    this.filters ??= addFilters(this.camera);
    const { matrix, vignette } = this.filters;
    matrix.colorMatrix.reset();
    matrix.colorMatrix.saturate(-0.5 * strain + 0.1 * glow);
    matrix.colorMatrix.brightness(1 - 0.06 * strain - 0.05 * beat + 0.05 * glow, true);
    vignette.strength = 0.12 * strain + 0.08 * beat;
  }

  /** Steady, the room is drawn without any filter. */
  private clear(): void {
    if (this.filters) this.camera.filters.external.clear();
    this.filters = null;
  }
}

const NIGHT = 0x1e2a44;

/** Edge blur is left to the room out of focus: Phaser's own tilt shift took 25 times as long a picture on a machine without a GPU. */
function addFilters(camera: Camera) {
  const { external } = camera.filters;
  return { matrix: external.addColorMatrix(), vignette: external.addVignette(0.5, 0.44, 0.95, 0, NIGHT) };
}

const passing = (since: number | null, ms: number, until: number): number | null => (since === null || since + ms >= until ? null : since + ms);

/** Two beats in one, as a heart does: 0 to 1 over the time from 0 to 1. */
function heartbeat(time: number): number {
  const bump = (at: number, wide: number): number => Math.exp(-(((time - at) / wide) ** 2));
  return bump(0.14, 0.07) + 0.7 * bump(0.42, 0.09);
}

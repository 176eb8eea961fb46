import { bucketShift, bucketSlots, keyBits, magic, riceBits } from '@/lib/scoring/sentiment/model-format';

export interface PackedFeature {
  key: number;
  weight: number;
}

/** Weights on a square-root scale: fine near zero, where most are. Code 0 stands for no feature, 128 for zero. */
export function weightScale(strongest: number): Float32Array {
  const scale = new Float32Array(256);
  for (let code = 1; code < 256; code++) {
    const share = (code - 128) / 127;
    scale[code] = Math.sign(share) * share * share * strongest;
  }
  return scale;
}

function codeOf(weight: number, strongest: number): number {
  const share = Math.sign(weight) * Math.sqrt(Math.min(1, Math.abs(weight) / strongest));
  return Math.max(1, Math.min(255, 128 + Math.round(share * 127)));
}

/** Two features that share a shortened key become one, and a bucket has four places: the stronger stay. */
export function packModel(features: PackedFeature[], head: Float32Array, strongest: number): { file: Buffer; kept: number } {
  const byKey = new Map<number, number>();
  for (const { key, weight } of features) {
    const short = key >>> (32 - keyBits);
    const before = byKey.get(short);
    if (before === undefined || Math.abs(before) < Math.abs(weight)) byKey.set(short, weight);
  }
  const taken = new Map<number, number>();
  const keys = [...byKey.entries()]
    .filter(([, weight]) => codeOf(weight, strongest) !== 128)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0])
    .filter(([key]) => {
      const bucket = (key << (32 - keyBits)) >>> bucketShift;
      const number = taken.get(bucket) ?? 0;
      taken.set(bucket, number + 1);
      return number < bucketSlots;
    })
    .sort((a, b) => a[0] - b[0]);
  const scale = weightScale(strongest);
  const top = Buffer.alloc(12 + 256 * 4 + head.length * 4 + keys.length);
  top.writeUInt32BE(magic, 0);
  top.writeUInt32BE(keys.length, 4);
  top.writeUInt32BE(head.length, 8);
  let at = 12;
  for (const value of scale) at = top.writeFloatBE(value, at);
  for (const value of head) at = top.writeFloatBE(value, at);
  for (const [, weight] of keys) at = top.writeUInt8(codeOf(weight, strongest), at);
  const bits: number[] = [];
  let byte = 0;
  let filled = 0;
  const push = (bit: number) => {
    byte = (byte << 1) | bit;
    if (++filled === 8) {
      bits.push(byte);
      byte = filled = 0;
    }
  };
  let last = -1;
  for (const [key] of keys) {
    const gap = key - last - 1;
    last = key;
    for (let q = gap >>> riceBits; q > 0; q--) push(1);
    push(0);
    for (let b = riceBits - 1; b >= 0; b--) push((gap >>> b) & 1);
  }
  while (filled !== 0) push(0);
  const file = Buffer.concat([top, Buffer.from(bits)]);
  return { file, kept: keys.length };
}

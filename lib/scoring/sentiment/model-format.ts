/** Bits of a feature's key that the model keeps: a word it never saw meets a stranger's weight once in 2^26 / features ≈ 150 times. */
export const keyBits = 26;
/** Features live in buckets of four slots: finding one takes no branch that a processor could guess wrong. */
export const bucketSlots = 4;
const bucketBits = 17;
/** From a feature's 32-bit key to the bucket. */
export const bucketShift = 32 - bucketBits;
/** From a feature's 32-bit key to what a slot holds of it, above the weight code. */
export const slotKeyOf = (key: number) => ((key >>> (32 - keyBits)) & 0xffffff) << 8;
/** Golomb–Rice parameter of the gaps between sorted keys. */
export const riceBits = 7;

export const magic = 0x484d5331;

/** What is fitted besides the features; every number is stored as float32. */
export interface ModelHead {
  /** Worth of the 255 weight codes: code c stands for `weightOf[c]`; 0 is no feature. */
  weightOf: Float32Array;
  /** Coefficients of the head, as `head.ts` lays them out. */
  head: Float32Array;
}

export interface Model extends ModelHead {
  /** Buckets of four: the lower 24 bits of a key, then its weight code; 0 = free. */
  slots: Int32Array;
  features: number;
}

/** Rebuilds a model from its file. Layout, big-endian: magic, features, length of head (u32 each), weightOf (256 f32), head (f32), weight codes (u8 each, in the order of keys), gaps (Rice). */
export function unpackModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length >= 12 && view.getUint32(0) === magic;
  const features = whole ? view.getUint32(4) : 0;
  const headLength = whole ? view.getUint32(8) : 0;
  // every key has at least the bits of its remainder and one more
  if (!whole || bytes.length < 12 + 256 * 4 + headLength * 4 + features + (features * (riceBits + 1)) / 8) {
    throw new Error('The sentiment model’s file is damaged or of another version. Take model.bin from the repository again, or run “npm run train:scoring”.');
  }
  let at = 12;
  const floats = (length: number) => {
    const values = new Float32Array(length);
    for (let i = 0; i < length; i++, at += 4) values[i] = view.getFloat32(at);
    return values;
  };
  const weightOf = floats(256);
  const head = floats(headLength);
  const codes = bytes.subarray(at, at + features);
  at += features;
  const slots = new Int32Array(bucketSlots << bucketBits);
  // thirty-two bits of the stream at a time, the next one first
  let bit = at * 8;
  const window = () => {
    const from = bit >>> 3;
    const word = ((bytes[from] ?? 0) << 24) | ((bytes[from + 1] ?? 0) << 16) | ((bytes[from + 2] ?? 0) << 8) | (bytes[from + 3] ?? 0);
    return word << (bit & 7);
  };
  let key = -1;
  for (let i = 0; i < features; i++) {
    let quotient = 0;
    for (;;) {
      const ones = Math.min(24, Math.clz32(~window()));
      quotient += ones;
      bit += ones;
      if (ones < 24) break;
    }
    bit++;
    const rest = window() >>> (32 - riceBits);
    bit += riceBits;
    key += ((quotient << riceBits) | rest) + 1;
    const full = key << (32 - keyBits);
    let slot = (full >>> bucketShift) * bucketSlots;
    const end = slot + bucketSlots;
    while (slot < end && slots[slot] !== 0) slot++;
    if (slot < end) slots[slot] = slotKeyOf(full) | (codes[i] ?? 0);
  }
  return { slots, features, weightOf, head };
}

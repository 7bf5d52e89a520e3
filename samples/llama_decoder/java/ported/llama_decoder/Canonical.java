package ported.llama_decoder;

import port.runtime.Conversions;

/// What the program uses of `<random>`.
final class Canonical {
    private Canonical() {}

    /// From `<random>`.
    static double generate_canonicalDouble(MersenneTwisterEngineUnsignedLong generator) {
        double range = Conversions.unsignedToDouble(MersenneTwisterEngineUnsignedLong.max())
                - Conversions.unsignedToDouble(MersenneTwisterEngineUnsignedLong.min()) + 1.0;
        long span = MersenneTwisterEngineUnsignedLong.max() - MersenneTwisterEngineUnsignedLong.min();
        long log2range = 0;
        if (span == ~0L) {
            log2range = 64;
        } else {
            for (long r = span + 1; Long.compareUnsigned(r, 1L) > 0; r >>>= 1) {
                log2range++;
            }
        }
        long digits = (long) Double.BYTES == 4 ? 24 : 53;
        long bits = Long.compareUnsigned(53L, digits) < 0 ? 53 : digits;
        long rounds = Long.divideUnsigned(bits + log2range - 1, log2range);
        if (Long.compareUnsigned(rounds, 1L) < 0) {
            rounds = 1;
        }
        double sum = 0.0;
        double factor = 1.0;
        for (; rounds != 0; rounds--) {
            sum += Conversions.unsignedToDouble(generator.call() - MersenneTwisterEngineUnsignedLong.min()) * factor;
            factor = factor * range;
        }
        double value = sum / factor;
        if (value >= 1.0) {
            value = (long) Double.BYTES == 4 ? 0.9999999403953552 : 0.9999999999999999;
        }
        return value;
    }

    /// From `<random>`.
    static float generate_canonicalFloat(MersenneTwisterEngineUnsignedLong generator) {
        double range = Conversions.unsignedToDouble(MersenneTwisterEngineUnsignedLong.max())
                - Conversions.unsignedToDouble(MersenneTwisterEngineUnsignedLong.min()) + 1.0;
        long span = MersenneTwisterEngineUnsignedLong.max() - MersenneTwisterEngineUnsignedLong.min();
        long log2range = 0;
        if (span == ~0L) {
            log2range = 64;
        } else {
            for (long r = span + 1; Long.compareUnsigned(r, 1L) > 0; r >>>= 1) {
                log2range++;
            }
        }
        long digits = (long) Float.BYTES == 4 ? 24 : 53;
        long bits = Long.compareUnsigned(53L, digits) < 0 ? 53 : digits;
        long rounds = Long.divideUnsigned(bits + log2range - 1, log2range);
        if (Long.compareUnsigned(rounds, 1L) < 0) {
            rounds = 1;
        }
        float sum = 0.0f;
        float factor = 1.0f;
        for (; rounds != 0; rounds--) {
            sum += Conversions.unsignedToFloat(generator.call() - MersenneTwisterEngineUnsignedLong.min()) * factor;
            factor = (float) (factor * range);
        }
        float value = sum / factor;
        if (value >= 1.0f) {
            value = (long) Float.BYTES == 4 ? 0.99999994f : 1.0f;
        }
        return value;
    }
}

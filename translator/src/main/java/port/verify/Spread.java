package port.verify;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import port.ir.ScalarType;
import port.reference.compile.LaunchScene;

/// Measures how far two executions of the original under different schedules are apart.
final class Spread implements Examiner {
    private final ElementKinds kinds;

    Spread(ElementKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public Judgement judge(
            List<Difference> differences, List<Buffer> expected, List<Buffer> actual, Optional<LaunchScene> scene) {
        List<BufferPair> differing =
                BufferPair.of(expected, actual).stream().filter(pair -> !pair.differing().isEmpty()).toList();
        if (differing.size() < differences.size()) {
            return Judgement.mismatch(differences.getFirst());
        }
        return differing.stream()
                .filter(pair -> !pair.isNaNsAlone(kinds.of(pair.actual())))
                .findFirst()
                .map(pair -> new Judgement(Verdict.ORDER_ONLY, describe(pair)))
                .orElse(Judgement.EXACT);
    }

    private String describe(BufferPair pair) {
        ElementKind kind = kinds.of(pair.actual());
        int bytes = kind.bytes();
        BitSet differing = pair.differing();
        int first = differing.nextSetBit(0) / bytes;
        double worst = 0;
        for (int at = differing.nextSetBit(0); at >= 0; at = differing.nextSetBit((at / bytes + 1) * bytes)) {
            worst = Math.max(worst, distance(pair, kind, at / bytes * bytes));
        }
        String shown =
                "in %s[%d]: %s or %s"
                        .formatted(
                                pair.name(),
                                first,
                                show(pair.expected(), kind, first),
                                show(pair.actual(), kind, first));
        String measure =
                isPermuted(pair, bytes)
                        ? ", the same elements in another order"
                        : kind.isFloating() ? ", by up to %.3g ulp".formatted(worst) : "";
        return shown + measure;
    }

    private static String show(Buffer buffer, ElementKind kind, long index) {
        byte[] raw = new byte[kind.bytes()];
        buffer.read(index * kind.bytes(), raw, raw.length);
        return kind.show(raw, 0);
    }

    private static double distance(BufferPair pair, ElementKind kind, long offset) {
        if (!kind.isFloating()) {
            return 0;
        }
        ScalarType type = kind == ElementKind.FLOAT ? ScalarType.FLOAT : ScalarType.DOUBLE;
        double left = pair.real(pair.expected(), kind, offset);
        double right = pair.real(pair.actual(), kind, offset);
        return Math.abs(left - right) / Scalar.ulp(type, left);
    }

    private static boolean isPermuted(BufferPair pair, int bytes) {
        return Arrays.equals(sorted(pair, pair.expected(), bytes), sorted(pair, pair.actual(), bytes));
    }

    private static long[] sorted(BufferPair pair, Buffer buffer, int bytes) {
        long[] elements = new long[(int) (buffer.size() / bytes)];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = pair.bits(buffer, (long) i * bytes, bytes);
        }
        Arrays.sort(elements);
        return elements;
    }
}

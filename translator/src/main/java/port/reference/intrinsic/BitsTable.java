package port.reference.intrinsic;

import java.util.List;

/// Names of bit operations and conversions.
final class BitsTable {
    private static final List<String> SIMPLE =
            List.of(
                    "count.u32",
                    "count.u64",
                    "leading.u32",
                    "leading.u64",
                    "first.u32",
                    "first.u64",
                    "reverse.u32",
                    "reverse.u64",
                    "permute",
                    "funnel.left",
                    "funnel.right",
                    "funnel.left.clamp",
                    "funnel.right.clamp",
                    "mulhigh.i32",
                    "mulhigh.u32",
                    "mulhigh.i64",
                    "mulhigh.u64",
                    "mul24.i32",
                    "mul24.u32",
                    "sad.i32",
                    "sad.u32",
                    "average.i32",
                    "average.u32",
                    "average.rounded.i32",
                    "average.rounded.u32",
                    "dot4.i32",
                    "dot4.u32",
                    "f32.i32",
                    "f32.u32",
                    "i32.f32",
                    "u32.f32",
                    "f64.i64",
                    "f64.u64",
                    "i64.f64",
                    "u64.f64",
                    "f64.high",
                    "f64.low",
                    "f64.join",
                    "swap.u16",
                    "swap.u32",
                    "swap.u64");
    private static final List<String> SMALL =
            List.of(
                    "f32.f16",
                    "f32.bf16",
                    "f64.f16",
                    "f64.bf16",
                    "f32.f16.rz",
                    "f32.f16.ru",
                    "f32.f16.rd",
                    "f32.bf16.rz",
                    "f32.bf16.ru",
                    "f32.bf16.rd",
                    "f16.f32",
                    "bf16.f32",
                    "fma.f16",
                    "fma.bf16",
                    "f32.e4m3",
                    "f32.e5m2",
                    "e4m3.f32",
                    "e5m2.f32");
    private static final List<String> FLOATS = List.of("f32", "f64");
    private static final List<String> INTEGERS = List.of("i32", "u32", "i64", "u64");
    private static final List<String> MODES = List.of("rn", "rz", "ru", "rd");

    private BitsTable() {}

    static void register(IntrinsicTable table) {
        SIMPLE.forEach(name -> table.pure("bits." + name, Bits.class, name.replace('.', '_')));
        SMALL.forEach(name -> table.pure("convert." + name, SmallFloats.class, name.replace('.', '_')));
        for (String mode : MODES) {
            for (String floating : FLOATS) {
                for (String integer : INTEGERS) {
                    conversion(table, floating + "." + integer + "." + mode);
                    conversion(table, integer + "." + floating + "." + mode);
                }
            }
            conversion(table, "f64.f32." + mode);
        }
    }

    private static void conversion(IntrinsicTable table, String name) {
        table.pure("convert." + name, RoundedConversions.class, name.replace('.', '_'));
    }
}

package port.random;

/// More ways in which the threads of a block work together: barriers in loops, shuffles of the lanes that took one branch, votes, atomic
/// operations whose result is used, structs in shared memory. What a thread gets never depends on the order of threads.
final class Phases {
    private static final int THREADS = Kernels.THREADS;

    private final Dice dice;
    private final Statements statements;
    private final Variables variables;
    private final Expressions expressions;

    Phases(Dice dice, Statements statements, Variables variables, Expressions expressions) {
        this.dice = dice;
        this.statements = statements;
        this.variables = variables;
        this.expressions = expressions;
    }

    /// Writes one, after which all threads have a variable `value`.
    void one(String value) {
        switch (dice.below(6)) {
            case 0 -> tree(value);
            case 1 -> rotation(value);
            case 2 -> shufflesInBranches(value);
            case 3 -> vote(value);
            case 4 -> ownAtomics(value);
            default -> structs(value);
        }
    }

    /// A tile of shared memory, each of whose elements one thread has written.
    private String tile(String type) {
        String tile = variables.fresh("tile");
        statements.line("__shared__ " + type + " " + tile + "[" + THREADS + "];");
        statements.line(tile + "[lane] = " + value(type, 2) + ";");
        statements.line("__syncthreads();");
        return tile;
    }

    private String value(String type, int depth) {
        return "(" + type + ")(" + expressions.of(type.equals("float"), depth) + ")";
    }

    private void tree(String value) {
        String type = dice.of("int", "float", "unsigned int", "long long");
        String tile = tile(type);
        String step = variables.fresh("s");
        statements.line("for (int " + step + " = 32; " + step + " > 0; " + step + dice.of(" >>= 1", " /= 2") + ") {");
        statements.line("    if (lane < " + step + ") {");
        statements.line(
                "        " + tile + "[lane] " + dice.of("+=", "-=", "*=") + " " + tile + "[lane + " + step + "];");
        statements.line("    }");
        statements.line("    __syncthreads();");
        statements.line("}");
        take(type, value, tile + "[" + dice.of("0", "lane & 7") + "]");
    }

    private void rotation(String value) {
        String type = dice.of("int", "float", "unsigned short", "double");
        String tile = tile(type);
        String turn = variables.fresh("t");
        String next = variables.fresh("x");
        statements.line("for (int " + turn + " = 1; " + turn + " <= " + dice.between(1, 4) + "; " + turn + "++) {");
        statements.line("    " + type + " " + next + " = " + tile + "[(lane + " + turn + ") & 63];");
        statements.line("    __syncthreads();");
        statements.line("    if (lane % 3 != " + turn + " % 3) {");
        statements.line("        " + tile + "[lane] = " + next + " + " + value(type, 1) + ";");
        statements.line("    }");
        statements.line("    __syncthreads();");
        statements.line("}");
        take(type, value, tile + "[lane ^ " + dice.between(1, 63) + "]");
    }

    private void shufflesInBranches(String value) {
        String type = dice.of("int", "float", "unsigned int");
        String odd = dice.of("__shfl_xor_sync(0xaaaaaaaau, %s, 2)", "__shfl_sync(0xaaaaaaaau, %s, 5)");
        String even = dice.of("__shfl_down_sync(0x55555555u, %s, 2)", "__shfl_up_sync(0x55555555u, %s, 4, 8)");
        statements.line(type + " " + value + " = " + value(type, 1) + ";");
        statements.line("if (lane & 1) {");
        statements.line("    " + value + " = " + odd.formatted(value(type, 2)) + ";");
        statements.line("} else {");
        statements.line("    " + value + " = " + even.formatted(value(type, 2)) + ";");
        statements.line("}");
        variables.add(value, type, true);
    }

    private void vote(String value) {
        String how =
                switch (dice.below(5)) {
                    case 0 -> "__any_sync(0xffffffffu, " + expressions.condition(2) + ")";
                    case 1 -> "__all_sync(0xffffffffu, " + expressions.condition(2) + ")";
                    case 2 -> "(int)__match_any_sync(0xffffffffu, (int)(" + expressions.integer(2) + ") & 3)";
                    case 3 -> "(int)__reduce_add_sync(0xffffffffu, (unsigned int)(" + expressions.integer(2) + "))";
                    default -> dice.of("__syncthreads_or(", "__syncthreads_and(") + expressions.condition(2) + ")";
                };
        statements.line("int " + value + " = " + how + ";");
        variables.add(value, "int", true);
    }

    /// Each thread has an element of its own.
    private void ownAtomics(String value) {
        String type = dice.of("int", "unsigned int", "unsigned long long");
        String tile = tile(type);
        String how =
                dice.chance(30)
                        ? "atomicCAS(&%s[lane], %s, %s)".formatted(tile, value(type, 1), value(type, 1))
                        : "%s(&%s[lane], %s)"
                                .formatted(
                                        dice.of("atomicAdd", "atomicExch", "atomicMax", "atomicAnd", "atomicXor"),
                                        tile,
                                        value(type, 2));
        statements.line(type + " " + value + " = " + how + ";");
        String after = variables.fresh("v");
        variables.add(value, type, true);
        take(type, after, tile + "[lane]");
    }

    private void structs(String value) {
        String tile = variables.fresh("packs");
        statements.line("__shared__ Pack " + tile + "[" + THREADS + "];");
        statements.line(
                "%s[lane] = Pack{%s, %s, %s, %s};"
                        .formatted(
                                tile,
                                value("int", 2),
                                value("float", 1),
                                value("unsigned char", 1),
                                value("short", 1)));
        statements.line(tile + "[lane].d " + dice.of("+=", "^=", "-=") + " " + value("short", 1) + ";");
        statements.line("__syncthreads();");
        String field = dice.of("a", "b", "c", "d");
        String type =
                field.equals("a") ? "int" : field.equals("b") ? "float" : field.equals("c") ? "unsigned char" : "short";
        take(type, value, tile + "[(lane + " + dice.between(1, 63) + ") & 63]." + field);
    }

    /// Reads, after which all wait.
    private void take(String type, String value, String place) {
        statements.line(type + " " + value + " = " + place + ";");
        statements.line("__syncthreads();");
        variables.add(value, type, true);
    }
}

package port.corpora;

/// What came of many files.
final class Totals {
    private int all;
    private int translated;
    private int problems;
    private long kernels;
    private long compiled;

    void add(Translated one) {
        all++;
        translated += one.isTranslated() ? 1 : 0;
        problems += one.problem().isPresent() ? 1 : 0;
        kernels += one.kernels();
        compiled += one.compiled();
    }

    int all() {
        return all;
    }

    int problems() {
        return problems;
    }

    /// How many kernels were read, and how many of them stand in Java that compiles.
    String kernelsInJava() {
        return compiled + " of " + kernels;
    }

    @Override
    public String toString() {
        return "%d read, %d translated, %d problems; %s kernels in Java that compiles"
                .formatted(all, translated, problems, kernelsInJava());
    }
}

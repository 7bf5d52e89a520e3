package port.reference.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// The numbers that glibc gives.
final class RandomTest {
    @Test
    void randGivesTheNumbersOfGlibc() {
        var random = new Random();

        assertEquals(1804289383, random.next());
        assertEquals(846930886, random.next());
        assertEquals(1681692777, random.next());
    }

    @Test
    void aSeedStartsItsOwnSequence() {
        var random = new Random();
        random.seed(42);

        assertEquals(71876166, random.next());
        assertEquals(708592740, random.next());
        assertEquals(1483128881, random.next());
    }

    @Test
    void drand48GivesTheNumbersOfGlibc() {
        var random = new Random();
        random.seed48(0);

        assertEquals(0.17082803610628972, random.next48() * 0x1p-48);
        assertEquals(0.7499019804849638, random.next48() * 0x1p-48);
    }
}

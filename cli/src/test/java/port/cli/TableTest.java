package port.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class TableTest {
    @Test
    void columnsAreAsWideAsTheirCells() {
        var table = Table.of("kernel", ">launches", "detail");
        table.add("add", "12", "all well");

        assertEquals("kernel  launches  detail\nadd           12  all well\n", table.render("", Palette.PLAIN));
    }

    @Test
    void veryLongNameHasALineToItself() {
        String longName = "k".repeat(90);
        var table = Table.of("program", "kernel", ">launches", "detail");
        table.add("a", "add", "12", "");
        table.add("", longName, "3", "d".repeat(90));

        String text = table.render("", Palette.PLAIN);

        assertEquals(
                """
                program  kernel  launches  detail
                a        add           12
                         %s
                                        3  %s
                """
                        .formatted(longName, "d".repeat(90)),
                text);
    }
}

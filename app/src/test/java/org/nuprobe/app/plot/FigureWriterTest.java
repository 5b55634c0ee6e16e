package org.nuprobe.app.plot;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FigureWriterTest {
    private static final Figure FIGURE = Figure.of(
                    Axis.log("Exposure [t yr]").showing(1, 2000), Axis.log("$\\mu_\\nu$ [$\\mu_B$] < \"all\" & more"))
            .titled("Limits on $\\mu_\\nu$ & <others>")
            .with(
                    Band.soft(1e-12, 4e-12, "Red giants", Colour.ORANGE),
                    Curve.of(new double[] {1, 50, 2000}, new double[] {9e-11, 2e-11, 1e-12}, "This work"),
                    HorizontalLine.at(2.9e-11, "GEMMA"));

    @TempDir
    private Path folder;

    @BeforeAll
    static void headless() {
        System.setProperty("java.awt.headless", "true");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theSameFigureIsTheSameText() {
        String once = FigureWriter.svg(FIGURE);
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> FigureWriter.svg(FIGURE)))
                .containsOnly(once);
    }

    @Test
    void theReadersLanguageChangesNothing() {
        String once = FigureWriter.svg(FIGURE);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(FigureWriter.svg(FIGURE)).isEqualTo(once);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void svgIsWellFormedAndKeepsItsTexts() throws Exception {
        byte[] bytes = FigureWriter.svg(FIGURE).getBytes(StandardCharsets.UTF_8);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Limits on $\\mu_\\nu$ & <others>");
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .contains("aria-label=\"Red giants\"", "aria-label=\"GEMMA\"", "aria-label=\"$10^{-11}$\"");
    }

    @Test
    void pngShowsTheFigure() throws IOException {
        Path file = folder.resolve("figure.PNG");
        FigureWriter.write(FIGURE, file);
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1360);
        assertThat(image.getHeight()).isEqualTo(1020);
        int[] pixels = image.getRGB(0, 0, 1360, 1020, null, 0, 1360);
        assertThat(IntStream.of(pixels).filter(pixel -> pixel == 0xff0072b2).count())
                .as("pixels of the curve")
                .isGreaterThan(1000);
        assertThat(IntStream.of(pixels).filter(pixel -> pixel == 0xff000000).count())
                .as("black pixels")
                .isGreaterThan(5000);
        assertThat(IntStream.range(0, 1360)
                        .map(x -> image.getRGB(x, 0))
                        .distinct()
                        .toArray())
                .as("the margin")
                .containsExactly(0xffffffff);
    }

    @Test
    void anExistingFileIsReplacedAndNothingElseStays() throws IOException {
        Path file = folder.resolve("figure.svg");
        Files.writeString(file, "old");
        FigureWriter.write(FIGURE, file);
        assertThat(file).hasContent(FigureWriter.svg(FIGURE));
        assertThat(files()).containsExactly("figure.svg");
    }

    @Test
    void aFigureThatCannotBeDrawnLeavesTheOldFile() throws IOException {
        Path file = folder.resolve("figure.svg");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> FigureWriter.write(FIGURE.titled("$"), file))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly("figure.svg");
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> FigureWriter.write(FIGURE, folder.resolve("no/figure.svg")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void otherEndingsAreRefused() {
        assertThatThrownBy(() -> FigureWriter.write(FIGURE, folder.resolve("figure.pdf")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A figure cannot be written as 'figure.pdf': the name must end in .svg or .png.");
    }
}

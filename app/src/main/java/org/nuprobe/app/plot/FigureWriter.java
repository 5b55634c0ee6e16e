package org.nuprobe.app.plot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Writes figures as files. */
public final class FigureWriter {
    private FigureWriter() {}

    /**
     * Writes a figure in the format that the file's name ends in: {@code .svg}, the same bytes for the same figure
     * always, or {@code .png}. A file that is there is replaced at once; nothing half written is ever seen.
     *
     * @throws IllegalArgumentException for any other ending, and for a figure that cannot be drawn
     * @throws IOException when the file cannot be written
     */
    public static void write(Figure figure, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String ending = name.toLowerCase(Locale.ROOT);
        if (ending.endsWith(".svg")) {
            replace(file, name, svg(figure).getBytes(StandardCharsets.UTF_8));
        } else if (ending.endsWith(".png")) {
            replace(file, name, png(figure));
        } else {
            throw new IllegalArgumentException(
                    "A figure cannot be written as '" + name + "': the name must end in .svg or .png.");
        }
    }

    /** The figure as the text of an SVG document. */
    public static String svg(Figure figure) {
        SvgCanvas canvas = new SvgCanvas();
        FigureDrawing.draw(figure, canvas);
        return canvas.document(Page.WIDTH, Page.HEIGHT, figure.title());
    }

    private static byte[] png(Figure figure) throws IOException {
        ImageCanvas canvas = new ImageCanvas(Page.WIDTH, Page.HEIGHT);
        FigureDrawing.draw(figure, canvas);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(canvas.finished(), "png", bytes);
        return bytes.toByteArray();
    }

    private static void replace(Path file, String name, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling("." + name + "." + UUID.randomUUID() + ".part");
        try {
            Files.write(beside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}

/**
 * The command line, the tables it prints and the plots it draws.
 *
 * <p>Everything a command does, a Java program can do with {@code org.nuprobe.runtime} too; what is here turns options into
 * components and results into text.
 */
module org.nuprobe.app {
    requires org.nuprobe.runtime;
    requires info.picocli;
    requires jlatexmath;
    requires java.compiler;
    requires java.desktop;

    // picocli sets the fields that stand for options.
    opens org.nuprobe.app.command to
            info.picocli;
}

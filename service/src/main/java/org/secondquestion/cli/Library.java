package org.secondquestion.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.secondquestion.library.DocumentReader;
import org.secondquestion.library.LearningText;
import org.secondquestion.library.Reading;

/** What can be done with the partnership's learning document from a terminal. */
@Command(name = "library", description = "Read a partnership's learning document.", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND", subcommands = {
        Library.Read.class, CommandLine.HelpCommand.class})
public final class Library implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** How what was read is printed. */
    enum Format {
        TEXT, JSON
    }

    /** Reads a learning document and prints its themes, points and resources, and what the reader was unsure of. */
    @Command(name = "read", description = "Read a learning document (.docx, .pdf or plain text) and print what is in it.", mixinStandardHelpOptions = true)
    static final class Read implements Callable<Integer> {

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        @Parameters(paramLabel = "FILE", description = "the document, or - for the standard input")
        private String file = "";

        @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text if left out.", defaultValue = "text")
        private Format format = Format.TEXT;

        @Override
        public Integer call() {
            return switch (DocumentReader.read(bytes())) {
                case Reading.Refused refused -> {
                    spec.commandLine().getErr().println(refused.sentence());
                    yield CommandLine.ExitCode.USAGE;
                }
                case Reading.Read read -> {
                    var out = spec.commandLine().getOut();
                    out.print(format == Format.JSON ? LibraryJson.of(read.learning()) + "\n" : LearningText.of(read.learning()));
                    out.flush();
                    yield CommandLine.ExitCode.OK;
                }
            };
        }

        private byte[] bytes() {
            try (var in = file.equals("-") ? System.in : open(file)) {
                return in.readNBytes(DocumentReader.LARGEST + 1);
            } catch (NoSuchFileException e) {
                throw new InputRefused("There is no file " + file + ".");
            } catch (IOException e) {
                throw new InputRefused(file + " could not be read: " + e.getMessage());
            }
        }

        private static InputStream open(String name) throws IOException {
            var path = Path.of(name);
            if (Files.isDirectory(path))
                throw new InputRefused(name + " is a folder. Name the file that holds the learning document.");
            return Files.newInputStream(path);
        }
    }
}

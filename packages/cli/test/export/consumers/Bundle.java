import java.nio.charset.StandardCharsets;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** java Bundle.java folder 404.title … prints each Turkish text in hexadecimal. */
public class Bundle {
  public static void main(String[] arguments) throws Exception {
    URL[] folder = {Path.of(arguments[0]).toUri().toURL()};
    var loader = new URLClassLoader(folder);
    var bundle = ResourceBundle.getBundle("http-statuses", Locale.forLanguageTag("tr"), loader);
    Arrays.stream(arguments)
        .skip(1)
        .map(bundle::getString)
        .map(text -> HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)))
        .forEach(System.out::println);
  }
}

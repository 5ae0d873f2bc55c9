package org.cyclorama.gifts.certificates;

import java.text.BreakIterator;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.cyclorama.defaults.language.LocalText;
import org.cyclorama.gifts.catalogue.Gift;

import io.nayuki.qrcodegen.QrCode;

/**
 * A certificate as one A4 page (SVG, in millimetres): what it is for, whose it is, and the signed certificate itself as a QR
 * code. It has no words of its own, so it is as much in the holder's language as the gift is.
 */
final class CertificatePage {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");
    private static final int WIDE = 210;
    private static final int HIGH = 297;
    private static final int QR_SIDE = 64;
    /** Light modules around the code that readers need (ISO/IEC 18004). */
    private static final int QUIET = 4;
    private static final int LONGEST_LINE = 56;
    private static final int MOST_LINES = 8;

    private CertificatePage() {
    }

    static String svg(CertificateView certificate, Gift gift, List<Locale.LanguageRange> wishes) {
        String language = wishes.isEmpty() ? "en" : Locale.lookupTag(wishes, gift.name().keySet());
        Locale locale = Locale.forLanguageTag(language == null ? "en" : language);
        String title = LocalText.of(gift.name()).in(wishes).orElse(gift.code());
        String text = LocalText.of(gift.text()).in(wishes).orElse("");
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$dmm" height="%2$dmm" viewBox="0 0 %1$d %2$d" lang="%3$s" \
                direction="%4$s" role="img" aria-label="%5$s">
                <title>%5$s</title>
                <path fill="#fff" d="M0,0h%1$dv%2$dh-%1$dz"/>
                <path fill="none" stroke="#0f766e" stroke-width="1.2" d="M12,12h186v273h-186z"/>
                <path fill="none" stroke="#0f766e" stroke-width=".3" d="M15,15h180v267h-180z"/>
                <g font-family="'Noto Serif', 'Noto Serif CJK SC', 'Noto Naskh Arabic', serif" text-anchor="middle" fill="#111">
                %6$s%7$s%8$s%9$s%10$s</g>
                %11$s</svg>
                """
                .formatted(WIDE, HIGH, locale.toLanguageTag(), direction(locale), escape(title), line(title, 70, 12),
                        line(certificate.name() == null ? "" : certificate.name(), 105, 14), paragraph(text, locale),
                        line(certificate.conference() + " · " + day(certificate), 190, 5),
                        line(certificate.grant().toString(), 276, 3), qr(certificate.certificate()));
    }

    private static String direction(Locale locale) {
        return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
    }

    private static String day(CertificateView certificate) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(certificate.grantedAt().atZone(ZoneOffset.UTC));
    }

    /** A long line is set smaller, so that it always fits between the borders. */
    private static String line(String words, int y, double size) {
        double width = words.codePoints().mapToDouble(letter -> letter >= 0x1100 ? 1 : 0.6).sum() * size;
        return String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" font-size=\"%.2f\">%s</text>\n", WIDE / 2, y,
                size * Math.min(1, 165 / Math.max(width, 1)), escape(words));
    }

    private static String paragraph(String text, Locale locale) {
        List<String> lines = new ArrayList<>(List.of(""));
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = text.substring(start, end);
            if (lines.getLast().length() + piece.length() > LONGEST_LINE) {
                lines.add(piece);
            } else {
                lines.set(lines.size() - 1, lines.getLast() + piece);
            }
        }
        StringBuilder set = new StringBuilder();
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            set.append(line(lines.get(i).strip(), 125 + 7 * i, 5));
        }
        return set.toString();
    }

    private static String qr(String certificate) {
        QrCode code = QrCode.encodeText(certificate, QrCode.Ecc.LOW);
        int side = code.size + 2 * QUIET;
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dark.append("M").append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
                }
            }
        }
        return """
                <svg x="%d" y="202" width="%d" height="%d" viewBox="0 0 %d %d" shape-rendering="crispEdges"><path d="%s"/></svg>
                """.formatted((WIDE - QR_SIDE) / 2, QR_SIDE, QR_SIDE, side, side, dark);
    }

    private static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().filter(letter -> letter >= ' ').forEach(letter -> {
            switch (letter) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(letter);
            }
        });
        return safe.toString();
    }
}

package org.cyclorama.registration.tickets;

import io.nayuki.qrcodegen.QrCode;

/** A ticket as a QR code. Level M survives a scratched screen and keeps the modules large. */
final class TicketQr {

    /** Light modules around the code that readers need (ISO/IEC 18004). */
    private static final int QUIET = 4;
    private static final int PIXELS_A_MODULE = 6;

    private TicketQr() {
    }

    static String svg(String ticket) {
        QrCode code = QrCode.encodeText(ticket, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dark.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges" role="img" aria-label="Ticket">\
                <path fill="#fff" d="M0,0h%1$dv%1$dh-%1$dz"/><path d="%2$s"/></svg>
                """
                .formatted(side, dark);
    }

    static byte[] png(String ticket) {
        QrCode code = QrCode.encodeText(ticket, QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * QUIET) * PIXELS_A_MODULE;
        return MonochromePng.of(side, (x, y) -> code.getModule(x / PIXELS_A_MODULE - QUIET, y / PIXELS_A_MODULE - QUIET));
    }
}

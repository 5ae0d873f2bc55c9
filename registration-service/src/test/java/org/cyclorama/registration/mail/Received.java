package org.cyclorama.registration.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import biweekly.Biweekly;
import biweekly.ICalendar;
import javax.imageio.ImageIO;

/** A mail as its receiver's program takes it apart. */
record Received(MimeMessage mail, List<Part> parts) {

    static Received of(MimeMessage mail) {
        try {
            List<Part> parts = new ArrayList<>();
            collect(mail, parts);
            return new Received(mail, parts);
        } catch (MessagingException | IOException e) {
            throw new AssertionError("The mail can't be read", e);
        }
    }

    String subject() {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    String header(String name) {
        try {
            return mail.getHeader(name, null);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    String text() throws MessagingException, IOException {
        return content("text/plain");
    }

    String html() throws MessagingException, IOException {
        return content("text/html");
    }

    ICalendar calendar() throws MessagingException, IOException {
        return Biweekly.parse(content("text/calendar")).first();
    }

    /** What an independent decoder reads from the picture with this content id. */
    String scannedPicture(String contentId) throws MessagingException, IOException, ReaderException {
        for (Part part : parts) {
            if (part.getHeader("Content-ID") != null && part.getHeader("Content-ID")[0].equals(contentId)) {
                var picture = new BufferedImageLuminanceSource(ImageIO.read(part.getInputStream()));
                return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(picture))).getText();
            }
        }
        throw new AssertionError("There is no picture " + contentId);
    }

    private String content(String type) throws MessagingException, IOException {
        for (Part part : parts) {
            if (part.isMimeType(type)) {
                return new String(part.getInputStream().readAllBytes(), UTF_8);
            }
        }
        throw new AssertionError("There is no " + type);
    }

    private static void collect(Part part, List<Part> parts) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                collect(many.getBodyPart(i), parts);
            }
        } else {
            parts.add(part);
        }
    }
}

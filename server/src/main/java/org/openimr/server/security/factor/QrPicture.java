package org.openimr.server.security.factor;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The picture by which an app is given its secret. */
public final class QrPicture {
    private static final int MARGIN = 4;

    private QrPicture() {}

    /**
     * As SVG, black on white.
     *
     * @param login  by which the app names the account
     */
    public static String of(byte[] secret, String login) {
        QrCode code = QrCode.encodeText(address(secret, login), QrCode.Ecc.MEDIUM);
        int size = code.size + 2 * MARGIN;
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y))
                    dark.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "h-" + size
                + "z\"/><path d=\"" + dark + "\"/></svg>";
    }

    static String address(byte[] secret, String login) {
        return "otpauth://totp/OpenIMR:" + URLEncoder.encode(login, StandardCharsets.UTF_8) + "?secret="
                + Totp.spelled(secret).replace(" ", "") + "&issuer=OpenIMR";
    }
}

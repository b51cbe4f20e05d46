package org.openimr.server.security.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openimr.server.environment.Environment;

class RelyingPartyTest {
    @Test
    void passkeys_belong_to_the_name_of_the_address_where_people_sign_in() {
        assertThat(RelyingParty.of(URI.create("https://IMR.example/sign-in?x=1")))
                .hasValue(new RelyingParty("imr.example", "https://imr.example"));
        assertThat(RelyingParty.of(URI.create("https://imr.example:443")))
                .hasValue(new RelyingParty("imr.example", "https://imr.example"));
        assertThat(RelyingParty.of(URI.create("https://imr.example:8443/")))
                .hasValue(new RelyingParty("imr.example", "https://imr.example:8443"));
        assertThat(RelyingParty.of(URI.create("http://localhost:8080/")))
                .hasValue(new RelyingParty("localhost", "http://localhost:8080"));
    }

    @Test
    void without_tls_or_a_name_there_are_none() {
        for (String address : new String[] {
            "http://imr.example/", "https://192.0.2.1/", "https://[2001:db8::1]/", "imr.example", "mailto:a@imr.example"
        }) {
            assertThat(RelyingParty.of(URI.create(address))).as(address).isEmpty();
        }
    }

    @Test
    void on_the_machine_itself_they_belong_to_localhost() {
        assertThat(RelyingParty.ofThisMachine(false, 8080))
                .isEqualTo(new RelyingParty("localhost", "http://localhost:8080"));
        assertThat(RelyingParty.ofThisMachine(true, 443)).isEqualTo(new RelyingParty("localhost", "https://localhost"));
    }

    @Test
    void what_is_no_address_is_named() {
        assertThat(OwnRelyingParty.portal(new Environment(Map.of()))).isEmpty();
        assertThat(OwnRelyingParty.portal(new Environment(Map.of("OPENIMR_PORTAL_URL", "https://imr.example/"))))
                .hasValue(URI.create("https://imr.example/"));
        assertThatThrownBy(() ->
                        OwnRelyingParty.portal(new Environment(Map.of("OPENIMR_PORTAL_URL", "https://imr example/"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OPENIMR_PORTAL_URL is no address");
    }
}

package org.openimr.server.security.provider;

import java.util.function.Consumer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.NullSecurityContextRepository;

/** The way to the provider and back, set up as this server wants it. */
public final class ProviderLogin {
    private final Provider provider;
    private final AuthenticationSuccessHandler found;
    private final AuthenticationFailureHandler refused;

    /**
     * @param found    who comes back with a good ID token; nothing is remembered of it before
     * @param refused  whoever does not, and who cannot be sent there
     */
    public ProviderLogin(Provider provider, AuthenticationSuccessHandler found, AuthenticationFailureHandler refused) {
        this.provider = provider;
        this.found = found;
        this.refused = refused;
    }

    /** Sets it up, where there is a provider. */
    public void into(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage("/sign-in")
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(away -> away.authorizationRequestResolver(asking()))
                .redirectionEndpoint(back -> back.baseUri(Provider.BACK))
                .tokenEndpoint(token -> token.accessTokenResponseClient(ProviderCalls.tokens()))
                .userInfoEndpoint(user -> user.oidcUserService(byIdTokenAlone()))
                .successHandler(found)
                .failureHandler(refused)
                .addObjectPostProcessor(each(
                        OAuth2LoginAuthenticationFilter.class,
                        filter -> filter.setSecurityContextRepository(new NullSecurityContextRepository())));
        login.addObjectPostProcessor(each(
                OAuth2AuthorizationRequestRedirectFilter.class,
                filter -> filter.setAuthenticationFailureHandler(refused)));
    }

    private static OidcUserService byIdTokenAlone() {
        OidcUserService users = new OidcUserService();
        users.setRetrieveUserInfo(_ -> false);
        return users;
    }

    /** With a proof that whoever brings the code asked for it (RFC 7636), and with the strength that is wanted. */
    private OAuth2AuthorizationRequestResolver asking() {
        DefaultOAuth2AuthorizationRequestResolver resolver =
                new DefaultOAuth2AuthorizationRequestResolver(provider, Provider.AWAY);
        Consumer<OAuth2AuthorizationRequest.Builder> asked = OAuth2AuthorizationRequestCustomizers.withPkce();
        resolver.setAuthorizationRequestCustomizer(asked.andThen(request -> provider.settings()
                .flatMap(ProviderSettings::strong)
                .ifPresent(acr -> request.additionalParameters(more -> more.put("acr_values", acr)))));
        return resolver;
    }

    private static <T> ObjectPostProcessor<T> each(Class<T> kind, Consumer<T> change) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends T> O postProcess(O object) {
                if (kind.isInstance(object)) change.accept(object);
                return object;
            }
        };
    }
}

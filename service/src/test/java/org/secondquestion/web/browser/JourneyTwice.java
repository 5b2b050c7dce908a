package org.secondquestion.web.browser;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a journey its visitors, first with JavaScript and then without, from the one browser of the run. */
class JourneyTwice implements TestTemplateInvocationContextProvider {

    private static final Namespace RUN = Namespace.create(JourneyTwice.class);

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(new Way("with JavaScript", true), new Way("without JavaScript", false));
    }

    private record Way(String words, boolean scripts) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int number) {
            return words;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Visitors(scripts));
        }
    }

    private record Visitors(boolean scripts) implements ParameterResolver, AfterTestExecutionCallback {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Visitor.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            var browser = context.getRoot().getStore(RUN).computeIfAbsent(RunningBrowser.class, one -> new RunningBrowser(),
                    RunningBrowser.class);
            var port = SpringExtension.getApplicationContext(context).getEnvironment().getRequiredProperty("local.server.port");
            var visitor = new Visitor(browser.open(scripts), "http://localhost:" + port, scripts);
            context.getStore(RUN).put("visitor " + parameter.getIndex(), visitor);
            return visitor;
        }

        /** Before anything is closed: a test that went well must not hide that a page complained on the way. */
        @Override
        public void afterTestExecution(ExtensionContext context) {
            for (int index = 0; context.getStore(RUN).get("visitor " + index) instanceof Visitor visitor; index++) {
                if (context.getExecutionException().isEmpty()) {
                    visitor.complainedOfNothing();
                }
            }
        }
    }
}

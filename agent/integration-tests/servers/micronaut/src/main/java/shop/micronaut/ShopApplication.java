package shop.micronaut;

import io.micronaut.runtime.Micronaut;

public final class ShopApplication {

    private ShopApplication() {}

    public static void main(String[] arguments) {
        Micronaut.build(arguments)
                .mainClass(ShopApplication.class)
                .banner(false)
                .start();
    }
}

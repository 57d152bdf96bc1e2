package targets.ejb;

import org.apache.openejb.assembler.classic.Assembler;
import org.apache.openejb.assembler.classic.SecurityServiceInfo;
import org.apache.openejb.assembler.classic.TransactionServiceInfo;
import org.apache.openejb.config.ConfigurationFactory;
import org.apache.openejb.jee.EjbJar;
import org.apache.openejb.jee.SingletonBean;
import targets.work.Tasks;

/** Beans in an OpenEJB container: two timers, and a method that another thread runs for its caller. */
public final class Timers {

    private Timers() {}

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        System.setProperty("openejb.log.factory", "slf4j");
        System.setProperty("openejb.environment.default", "false");
        ConfigurationFactory configuration = new ConfigurationFactory();
        Assembler assembler = new Assembler();
        assembler.createTransactionManager(configuration.configureService(TransactionServiceInfo.class));
        assembler.createSecurityService(configuration.configureService(SecurityServiceInfo.class));
        EjbJar jar = new EjbJar();
        jar.addEnterpriseBean(new SingletonBean(Jobs.class));
        assembler.createApplication(configuration.configureApplication(jar));
        Jobs jobs = (Jobs) assembler.getContainerSystem().getJNDIContext().lookup("openejb/local/JobsLocalBean");
        jobs.awaitTimers();
        new Report(jobs).run();
        assembler.destroy();
    }
}

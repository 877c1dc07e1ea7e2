/** What only people inside see. Same notation as `actors`. */
export const technical = {
  refactoring: `abstract abstraction altcode altlast aufgeräumt aufräum aufräumarbeiten ausgelagert auslager backport bereinig
    boilerplate cherry-pick clean-up cleanup code-bereinigung code_quality code_style codequalität codestyle consolidate
    dead_code decouple deduplicate deprecat deprecation entkoppel entrümpel extract hard-coded hardcoded housekeeping
    inline konsolidier legacy legacy_code modularise modularisier modularize move_to obsolete polish_code port_to
    portieren_auf re-implement redundant refactor refaktor refaktorisierung reimplement remove_unused rename reorganise
    reorganize replace_deprecated restructure restrukturier revert rewrite simplify split_up tech_debt technical_debt
    technische_schuld tidy tidy_up toter_code umbau umbenannt umbenenn umgebaut umstrukturier unnecessary unused
    vereinheitlich workaround_removal`,
  code: `!class !classes !erweiterung !func !klasse !klassen !lib !libraries !library !libs !methode !methoden !module !modules
    !plugin !plugins !sdk abhängigkeit access_control_list_api adapter angular annotation argument array assert assertion
    ast async ausnahmebehandlung base_class basisklasse bean bibliothek boolean bootstrapping buffer bundle byte bytecode
    callback capability capability_check charset class_name classloading classpath client_libraries closure code codebase
    codebasis codestelle compiler concurrency constant constructor core_api core_function core_library coroutine dao
    data_provider datentyp deadlock decorator dependency dependency_injection deserialize django docblock domänenmodell
    dotnet driver_code dto duplicate_code ejb encoding_of entität entity enum event_observer exception extension_api
    extension_point factory feature-flag feature-toggle featureflag file_header firmware_build framework function
    funktion_aufruf garbage_collection generics getter golang hash hashmap header_file heap helper helper_class hibernate
    hilfsklasse hook immutability include_order instrumentation integer interface ioc iterator j2ee jar java java_class
    java_package javadoc javascript jdk jms jmx jndi jvm kernel konstante konstruktor kotlin lambda laravel laufzeitfehler
    legacy_events linked_list linting listener loader logging_api logic_of major-version mapper maven_artifact memory_leak
    method middleware minor-version mixin monkeypatch mutex namensraum namespace nodejs npe npm_package null_check
    null_pointer oberklasse objektmodell observer orm osgi_bundle overridden override package_name paketstruktur parameter
    parameterliste parent_class parser patch-version php php_class phpdoc plug-in plug-ins plugin_api plugin_architecture
    plugin-update pluginstruktur pointer polyfill pom programmcode programmierfehler promise proxy_class python quellcode
    quelltext race_condition rails react recursion regex regexp renderable renderer repository-klasse return_value ruby
    rückgabe rückgabewert runtime rust scala schnittstellenklasse segfault segmentation_fault serialization serialize
    serviceklasse setter shared_library singleton snippet source_code source_file speicherleck spring spring_boot
    stack_overflow stack_trace stacktrace static_analysis strict_types stubs subclass symbol_table symfony synchronized
    syntax template_engine third-party_library thread threadsafe toggle traceback trait trait_use type_hint type-safe
    type_safety typescript typisierung unicode_handling unterklasse util utility_class variable velocity_template
    vererbung versionsnummer vue war_file webpack wrapper write_logic`,
  build: `!git ant artefact artefakt artifact artifactory asset_pipeline auslieferungspipeline auslieferungsskript babel
    bamboo_agent bauplan bauprozess bower branch_name branches_in_git broken_build build build_agent build_fails
    build_failure build_plan build_script build_server buildout buildpipeline buildserver buildskript bump bundler cd
    changelog changelog_generator checkin checkstyle ci cmake code_generation code_signing codegen codeowners commit
    commit-nachricht compilation compile compile_error compiler_warning composer composer-abhängigkeiten container
    continuous_delivery continuous_integration cvs deb_package dependabot deploy_script deployment-pipeline
    deployment_script deprecation_warning distribution_package docker dockerfile eslint feature_branch formatter
    git_branch github gitlab gitlab-runner gradle grunt gulp homebrew hotfix-branch image_build installer_build
    installer_script integrate_branch into_master jenkins kompilier lint local_setup main_branch makefile master_branch
    maven mercurial merge_branch merge_conflict merge_request minify monorepo nexus nightly nightly_build npm packaging
    paketmanager pip pnpm poetry pre-commit prettier pull_request rebase rebuild release_branch release_candidate
    release_engineering release_process release_script releaseplan releaseprozess renovate repo repository rollup rpm
    sass_build semver signing_key snapshot sonar sonarqube stable_branch submodule svn tag_release toolchain travis
    upgrade_dependency vagrant versioning vite workspace_setup yarn`,
  testing: `!test !testing !tests abnahme abnahmeprotokoll acceptance_criteria_template acceptance_test automated_test behat
    behat_test benchmark broken_test code_coverage coverage cucumber cypress dummy e2e end-to-end-test failing_test
    fixture flaky getestet getestet_mit integration_test intermittent_failure jest junit lasttest load_test mock
    performance_test phpunit playwright probelauf pytest qa_build qa_environment regression_suite regression_test sandbox
    sandbox_environment selenium selenium_test smoke_test staging stub test_automation test_bed test_case test_class
    test_coverage test_data test_data_generator test_environment test_failure test_fixture test_harness test_instance
    test_method test_plan test_run test_script test_server test_site test_suite testabdeckung testautomatisierung testbed
    testbetrieb testdaten testdatensatz tested_with testfälle_ergänzen testfall testgetrieben testinstanz testkonzept
    testkund testlauf testmanagement testnachweis testnutzer testplan testprotokoll testrahmen testskript teststand
    testsuite testsystem testumgebung testuser testverfahren uat unit-test unittest`,
  data: `abfrage add_a_column_to_table airflow archivierung backfill bigquery cache cassandra column_family column_type
    csv_import cube customer_table dag data_export_job data_import data_lake data_lineage data_mart data_migration
    data_model data_pipeline data_quality data-warehouse database database_column database_table dataframe dataset
    datawarehouse datenabzug datenarchiv datenbank datenbankfeld datenbankupdate datenbankverbindung datenbankzugriff
    datenbestand datenexport datenfeld datenfluss datenhaltung datenimport datenkatalog datenlieferung datenmodell
    datenplattform datenqualität datensatz datenstrecke datenstruktur datentyp db db_schema dbt deadlocks
    deduplication_job dimension_table drop_column dump duplicate_connections duplicate_records dwh edges elasticsearch
    embeddings etl fact_table feature_store flyway foreign_key fremdschlüssel fremdschlüsselbeziehung full_scan
    golden_record graph_database hadoop hbase hdfs historisierung import_job importer importlauf importskript index
    index_rebuild indices indizes ingest ingestion joins json-feld json_field kafka ladejob ladelauf ladestrecke lakehouse
    liquibase lookup_table lookup_values mapping_table memcached metadata migrate migration migrationsskript ml_model
    mongodb mssql mysql null_values nullwerte oracle order_table orphaned parquet partition pipeline postgres postgresql
    primärschlüssel primary_key query query_plan raw_data records_cleanup redis redshift reference_data referenzdaten
    remnant replication row schema sharding sink_module slow_query snowflake source_module spalte spaltenname spark sql
    sql-abfrage sql-fehler sql_server staging-tabelle stammdatenabgleich stored_procedure streaming submission_file
    tabelle table_column table_lock taxonomy_import timestamp_column training_data trigger tsv upsert user_table vacuum
    vertices view-definition warehouse_load`,
  infrastructure: `!centos !log !node !nodes !server !storage !ubuntu !worker access_key access_log active_directory activemq agent_node
    alarmierung alert_rule alert_threshold alerting ansible apache_httpd auslastung_server autoscaling aws azure
    background_job backup base_image bastion batch-job batchlauf betriebssystem block_storage bosh bucket
    capacity_planning cert_renewal certificates_expire chaos_test chef cleanup_job clientverwaltung cloud_foundry
    cloudformation cluster container_image container_registry cpu credentials cron cron_job cronjob cve daemon daemonset
    dashboards_grafana data_center data_centre datacenter datadog datensicherung debian debug debug-ausgabe debuggen
    decommission dienstkonto disaster_recovery disk_space disk_usage dns dns_record docker_image domänencontroller ec2
    entwicklungsumgebung environment failover failover_test festplatte firewall firewall_rule gateway_config gcp geheimnis
    grafana gruppenrichtlinie härtung hardware heap_size helm helm_chart high_availability hochverfügbarkeit hostname
    http_proxy hypervisor iam_role incident_tooling infra infrastructure ingress ingress_controller job_queue jvm_options
    k8s kapazitätsplanung kernel_upgrade knoten kubernetes lambda_function lastverteilung linux load-balancer
    load_balancing loadbalancer log_entry log_file log-level log_line logdatei logfile logger logging logs master_node
    memory_limit memory_usage message_queue metrics metrik monitoring mtls nachtjob network_policy network_switch netzwerk
    nginx nightly_job node_exporter node_pool notfallhandbuch object_storage observability os_upgrade pager pagerduty
    patch_cycle patch-management patchday patching penetration_test penetrationstest pki port_number prometheus
    protokollierung provisioning proxy_server prozessorlast puppet rabbitmq rack rechenzentrum rechteverzeichnis replica
    restore_procedure retention_job reverse_proxy root_access rotate runbook s3 s3_bucket scheduler scheduler_backend
    schwachstellenscan secrets serverless servermigration serverraum servers serverumzug service_account service_mesh
    servicekonto sidecar slave_node socket_connection socket_timeout softwareverteilung speicherauslastung speicherplatz
    speichersystem speicherverbrauch splunk ssh ssl_certificate subnet sudo syslog tcp telemetry terraform tls
    tls_certificate tls-zertifikat tomcat trace überwachung vault virenscanner virtual_machine virtualisierung
    virtuelle_maschine vlan vm vpc vpn vulnerability_scan wiederanlauf wiederherstellung windows-server yarn_cluster
    zeromq zertifikate_erneuern zertifikatsverlängerung zertifikatswechsel zookeeper zugangsdaten`,
  api: `!middleware 404_response access_token adapter admin_api anbindung anfrageparameter antwortparameter api api_key
    api_request api-schlüssel api_token api_version api-zugangsdaten back-end backend backoff batch_api bulk_api callback
    callback_url camel cli client_code client_side client_side_library command-line config_file connector console_command
    consumer_group content-type controller cors csv_parser cursor datenaustausch datenformat dead_letter
    deployment_descriptor dienst-schicht drittsystem edi endpoint endpunkt env_var environment_variable error_code_mapping
    esb event_bus event_handler event_payload event_sourcing event_stream event_trigger events_api feed_format
    fehlercode_schnittstelle fremdsystem graphql grpc handler header_field header_parsing http_client http_header
    http_request http_status idempotency idempotent importformat integration_layer integration_with_erp internal_api
    java_api java_client json jwt karaf konnektor ldap message_broker message_format microservice mikroservice mime_type
    nachrichtenformat nachrichtentyp oauth oauth2 oauth_client openapi osgi pagination payload producer_api properties
    property_file protobuf public_api_docs query_parameter rate_limit remote_procedure request_body request_object
    response_code response_object rest rest-api rest_client rest-controller rest-schnittstelle restful retry_policy
    router_class routes_file rpc rückgabecode saml schnittstelle schnittstellenbeschreibung schnittstellentest scopes
    server_side service_class service_endpoint service-layer servicebus serviceschicht servlet sftp shell_command soap
    soap_client sso_config status_code status_mapping statusmapping subcommand swagger sync_service
    synchronisation_service throttling_config token_endpoint topic_partition versioned_api webhook webservice websocket
    wsdl xml xml_schema xpath xsd xsl yaml`,
  internalDocs: `adr api_docs api_documentation api_reference arbeitshilfe architecture_decision architecture_diagram
    architecture_overview architekturdokumentation architekturentscheidung architekturkonzept betriebsdokumentation
    betriebshandbuch betriebskonzept changelog_entry checkliste_entwicklung code_comment code_docs code-review
    coding-guideline coding_standard comments_in_code contributing contributing_docs contributing_guide contribution_guide
    copyright_header decision_record definition_of_done definition_of_ready design_doc dev_docs developer_docs
    developer_documentation developer_guide developer_wiki doku-vorlage entwicklerdoku entwicklerdokumentation
    entwicklerhandbuch fachkonzept glossary_for_developers google_style gpl how_we_work inline_comments installation_guide
    installationsanleitung interne_anleitung interview_guide javadocs lastenheft leitfaden_für_entwickler lessons_learned
    licence_file licence_header license_header namenskonvention on_call_guide pair_programming pairing pairing_guide
    pflichtenheft playbook programmierrichtlinie readme release_notes_process release_notes_template rfc runbook_for
    runbook_template schreibregeln secure_coding setup_guide sicherheitskonzept style_guide style_guide_code styleguide
    team_charter team_manual team_norms team_wiki technical_documentation third_party_licences threat_model
    upgrade_notes_for_developers verfahrensverzeichnis vorlage_für_tickets vorlage_protokoll ways_of_working wiki
    wiki-seiten_aufräumen wiki-struktur`,
} as const;
